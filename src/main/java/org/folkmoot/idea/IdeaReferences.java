package org.folkmoot.idea;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.folkmoot.comment.Referable;
import org.folkmoot.comment.Reference;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A comment can point to ideas anyone may read. */
@Component
class IdeaReferences implements Referable {

    private final IdeaService ideas;

    IdeaReferences(IdeaService ideas) {
        this.ideas = ideas;
    }

    @Override
    public String kind() {
        return IdeaModeration.KIND;
    }

    @Override
    public List<Reference> find(String typed, int limit) {
        return ideas.matching(typed.strip() + "*", PageRequest.of(0, limit)).stream()
                .map(IdeaReferences::reference)
                .toList();
    }

    @Override
    public List<Reference> readable(Collection<UUID> ids) {
        return ideas.summaries(ids.stream().map(IdeaId::new).toList()).stream()
                .map(IdeaReferences::reference)
                .toList();
    }

    private static Reference reference(IdeaSummary idea) {
        return new Reference(
                IdeaModeration.KIND,
                idea.id().value(),
                idea.title(),
                "ideas/" + idea.id().value());
    }
}
