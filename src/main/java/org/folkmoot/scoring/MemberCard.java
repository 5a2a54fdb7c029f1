package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * That a waiting idea asks a member for their card, or for a second look at it, and since when the idea waits. The database
 * reckons it ({@link MemberCards}); lists read it.
 */
@Entity
@Immutable
@Table(name = "member_card")
@IdClass(MemberCard.Key.class)
class MemberCard {

    record Key(UUID ideaId, UUID memberId) {}

    @Id
    private UUID ideaId;

    @Id
    private UUID memberId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private CardState state;

    @Column(nullable = false)
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected MemberCard() {}
}
