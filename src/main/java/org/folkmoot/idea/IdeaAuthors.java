package org.folkmoot.idea;

import java.util.LinkedHashSet;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** Who writes an idea: the one who put it forward, and the co-authors who said yes. */
@Component
class IdeaAuthors {

    private final CoAuthors coAuthors;

    IdeaAuthors(CoAuthors coAuthors) {
        this.coAuthors = coAuthors;
    }

    boolean has(Idea idea, MemberId member) {
        return idea.proposer().equals(member) || coAuthors.isWithUs(idea.id().value(), member.value());
    }

    /** The one who put it forward first. */
    Set<MemberId> of(Idea idea) {
        var all = new LinkedHashSet<MemberId>();
        all.add(idea.proposer());
        coAuthors.withUs(idea.id().value()).forEach(id -> all.add(new MemberId(id)));
        return all;
    }
}
