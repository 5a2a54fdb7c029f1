package org.folkmoot.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.SystemWork;
import org.springframework.stereotype.Component;

/**
 * Which subjects anybody may read now. What was hidden or withdrawn after somebody was told of it is repeated nowhere:
 * asked each time, because a mail cannot be taken back.
 */
@Component
class ShownSubjects {

    private static final String IDEA = "idea";

    private final IdeaService ideas;

    ShownSubjects(IdeaService ideas) {
        this.ideas = ideas;
    }

    /** A fixed number of statements. @return keys among these that are not to be shown */
    Set<String> hiddenAmong(Collection<String> subjects) {
        var ids = subjects.stream()
                .filter(key -> key.startsWith(IDEA + ":"))
                .flatMap(key -> IdeaId.parse(key.substring(IDEA.length() + 1)).stream())
                .distinct()
                .toList();
        if (ids.isEmpty()) return Set.of();
        var shown = SystemWork.call(() -> ideas.summaries(ids)).stream()
                .map(IdeaSummary::id)
                .collect(Collectors.toSet());
        var hidden = new HashSet<String>();
        for (var id : ids) if (!shown.contains(id)) hidden.add(Subject.key(IDEA, id.value()));
        return hidden;
    }
}
