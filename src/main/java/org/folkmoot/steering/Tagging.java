package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That an idea has a tag. {@link Taggings#settle} ends it, in the database. */
@Entity
@Table(name = "steering_tagging")
class Tagging {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    @Column(nullable = false)
    private UUID tagId;

    @Column(nullable = false)
    private UUID taggedBy;

    @Column(nullable = false)
    private Instant taggedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Tagging() {}

    Tagging(IdeaId idea, TagId tag, MemberId taggedBy, Instant taggedAt) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.tagId = tag.value();
        this.taggedBy = taggedBy.value();
        this.taggedAt = taggedAt;
        this.standing = true;
    }

    UUID id() {
        return id;
    }

    TagId tag() {
        return new TagId(tagId);
    }
}
