package org.folkmoot.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a comment points to a thing. */
@Entity
@Table(name = "comment_reference")
class CommentReference {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID commentId;

    @Column(nullable = false, updatable = false, length = CommentOn.KIND_MAX)
    private String thingKind;

    @Column(nullable = false, updatable = false)
    private UUID thingId;

    @Column(nullable = false, updatable = false, length = Reference.LABEL_MAX)
    private String label;

    @Column(nullable = false, updatable = false, length = Reference.LINK_MAX)
    private String link;

    @SuppressWarnings("NullAway.Init")
    protected CommentReference() {}

    CommentReference(CommentId comment, Reference to) {
        this.id = Ids.next();
        this.commentId = comment.value();
        this.thingKind = to.kind();
        this.thingId = to.id();
        this.label = to.label();
        this.link = to.link();
    }

    UUID comment() {
        return commentId;
    }

    Reference reference() {
        return new Reference(thingKind, thingId, label, link);
    }
}
