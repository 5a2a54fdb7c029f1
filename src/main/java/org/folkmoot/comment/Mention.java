package org.folkmoot.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a comment names a person. */
@Entity
@Table(name = "comment_mention")
class Mention {

    static final int WORDS_MAX = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID commentId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    Mention(CommentId comment, MemberId member, String words) {
        this.id = Ids.next();
        this.commentId = comment.value();
        this.memberId = member.value();
        this.words = words;
    }

    UUID comment() {
        return commentId;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String words() {
        return words;
    }
}
