package org.folkmoot.comment;

import java.util.List;
import java.util.UUID;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.reply.ReplyTaker;
import org.folkmoot.reply.TakeReply;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * A reply to a mail about a comment becomes a comment in its thread, with the same rules as one typed here. What such a
 * mail says it is about: kind and key of the thing, and the comment, with spaces between them.
 */
@Component
class CommentReplies implements ReplyTaker {

    private final CommentService comments;
    private final MemberService members;

    CommentReplies(CommentService comments, MemberService members) {
        this.comments = comments;
        this.members = members;
    }

    @Override
    public String kind() {
        return CommentId.KIND;
    }

    @Override
    public void take(TakeReply reply) {
        var mayComment = members.find(reply.author())
                .filter(author -> author.roles().contains(Role.PARTICIPANT))
                .isPresent();
        if (!mayComment) throw new RefusedException(CommentRefusal.CLOSED);
        var about = reply.about().split(" ");
        var on = new CommentOn(about[0], UUID.fromString(about[1]));
        var answered = CommentId.parse(about[2]).orElseThrow();
        comments.writeFor(reply.author(), new WriteComment(reply.key(), on, answered, reply.words(), List.of()));
    }
}
