package org.folkmoot.idea;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.Commenters;
import org.folkmoot.member.MemberId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who hears of an idea without having asked: those who write it, support it or commented on it. Nothing is kept of that, so
 * it can never differ from what people did; what they asked for or muted is kept where they are told.
 */
@Service
@Transactional(readOnly = true)
public class IdeaFollowers {

    private final Ideas ideas;
    private final IdeaSupports supports;
    private final IdeaAuthors authors;
    private final Commenters commenters;

    IdeaFollowers(Ideas ideas, IdeaSupports supports, IdeaAuthors authors, Commenters commenters) {
        this.ideas = ideas;
        this.supports = supports;
        this.authors = authors;
        this.commenters = commenters;
    }

    /** Everybody who hears of it now; for notifications. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<MemberId> of(IdeaId id) {
        var all = new HashSet<>(authorsOf(id));
        supports.supporters(id.value()).forEach(one -> all.add(new MemberId(one)));
        all.addAll(commenters.on(new CommentOn(IdeaModeration.KIND, id.value())));
        joined(id).forEach(one -> all.addAll(authorsOf(one)));
        return all;
    }

    /** The ideas that went into this one, and into those: their people hear of it too. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<IdeaId> joined(IdeaId id) {
        var all = new LinkedHashSet<IdeaId>();
        var next = List.of(id);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(one -> ideas.mergedInto(one.value()).stream())
                    .map(row -> new IdeaId(row.id()))
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    /** Who writes it: the one who put it forward, and the co-authors who said yes. Nobody when a participant without an account told it. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<MemberId> authorsOf(IdeaId id) {
        return ideas.findById(id.value())
                .filter(idea -> !idea.ofUnnamedHead())
                .map(authors::of)
                .orElse(Set.of());
    }
}
