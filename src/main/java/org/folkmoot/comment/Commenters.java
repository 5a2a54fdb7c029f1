package org.folkmoot.comment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** Who commented on a thing; asked by the module that owns it. What waits, was hidden or taken back counts for nothing. */
@Component
public class Commenters {

    private final Comments comments;

    Commenters(Comments comments) {
        this.comments = comments;
    }

    public Set<MemberId> on(CommentOn thing) {
        return comments.authorsOn(thing.kind(), thing.id()).stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    public boolean has(CommentOn thing, MemberId member) {
        return comments.hasBy(thing.kind(), thing.id(), member.value());
    }

    /** Which of these are hidden, taken back, waiting or gone. One statement. */
    public Set<UUID> notShownAmong(Set<UUID> ids) {
        var gone = new HashSet<>(ids);
        comments.open(ids).forEach(one -> gone.remove(one.id().value()));
        return gone;
    }

    /** Who wrote this comment, if it is one on that thing that others can read. */
    public Optional<MemberId> authorOf(CommentOn thing, CommentId comment) {
        return comments.findById(comment.value())
                .filter(one -> one.on().equals(thing) && one.isOpen())
                .map(Comment::author);
    }
}
