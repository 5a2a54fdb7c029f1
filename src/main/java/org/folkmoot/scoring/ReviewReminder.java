package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That everybody with open cards was reminded before a meeting. */
@Entity
@Table(name = "review_reminder")
class ReviewReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private LocalDate meetingDay;

    @Column(updatable = false)
    private @Nullable UUID askedBy;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Column(nullable = false, updatable = false)
    private int people;

    @SuppressWarnings("NullAway.Init")
    protected ReviewReminder() {}

    ReviewReminder(LocalDate meetingDay, Optional<MemberId> askedBy, Instant askedAt, int people) {
        this.id = Ids.next();
        this.meetingDay = meetingDay;
        this.askedBy = askedBy.map(MemberId::value).orElse(null);
        this.askedAt = askedAt;
        this.people = people;
    }

    Instant askedAt() {
        return askedAt;
    }
}
