package org.folkmoot.notification;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.member.SystemWork;
import org.springframework.stereotype.Component;

@Component
class HiddenIdeas implements HiddenThings {

    private final IdeaService ideas;

    HiddenIdeas(IdeaService ideas) {
        this.ideas = ideas;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public Set<UUID> among(Set<UUID> ids) {
        var asked = ids.stream().map(IdeaId::new).toList();
        var hidden = new HashSet<>(ids);
        SystemWork.call(() -> ideas.summaries(asked))
                .forEach(shown -> hidden.remove(shown.id().value()));
        return hidden;
    }
}
