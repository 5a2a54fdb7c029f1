package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That somebody attended a course. {@code standing} is true, or null once a {@link TrainingCorrection} says that it was not so. */
@Entity
@Table(name = "training_record")
class Training {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID courseId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private LocalDate attendedOn;

    @Column(nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    Training(CourseId course, MemberId member, LocalDate attendedOn, MemberId by, Instant now) {
        this.id = Ids.next();
        this.courseId = course.value();
        this.memberId = member.value();
        this.attendedOn = attendedOn;
        this.recordedBy = by.value();
        this.recordedAt = now;
        this.standing = true;
    }

    /** @throws RefusedException TRAINING_CORRECTED_ALREADY */
    void takeOut() {
        if (standing == null) throw new RefusedException(FacilitationRefusal.TRAINING_CORRECTED_ALREADY);
        standing = null;
    }

    UUID id() {
        return id;
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    LocalDate attendedOn() {
        return attendedOn;
    }

    MemberId recordedBy() {
        return new MemberId(recordedBy);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
