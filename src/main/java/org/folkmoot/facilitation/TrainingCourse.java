package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A course for facilitators. {@code standing} is true or null: a title is free again once it is retired. */
@Entity
@Table(name = "training_course")
class TrainingCourse {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = CourseFacts.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = CourseFacts.TITLE_MAX)
    private String titleKey;

    private @Nullable Integer validMonths;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    private @Nullable UUID changedBy;

    private @Nullable Instant changedAt;

    private @Nullable UUID retiredBy;

    private @Nullable Instant retiredAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected TrainingCourse() {}

    TrainingCourse(CourseFacts facts, MemberId by, Instant now) {
        this.id = Ids.next();
        this.title = facts.title();
        this.titleKey = key(facts.title());
        this.validMonths = facts.validMonths();
        this.addedBy = by.value();
        this.addedAt = now;
        this.standing = true;
    }

    /** @throws RefusedException COURSE_RETIRED, COURSE_CHANGED_MEANWHILE */
    void change(int seen, CourseFacts facts, MemberId by, Instant now) {
        refuseIfRetired();
        if (edition() != seen) throw new RefusedException(FacilitationRefusal.COURSE_CHANGED_MEANWHILE);
        title = facts.title();
        titleKey = key(facts.title());
        validMonths = facts.validMonths();
        changedBy = by.value();
        changedAt = now;
    }

    /** @throws RefusedException COURSE_RETIRED */
    void retire(MemberId by, Instant now) {
        refuseIfRetired();
        retiredBy = by.value();
        retiredAt = now;
        standing = null;
    }

    /** @throws RefusedException COURSE_RETIRED */
    void refuseIfRetired() {
        if (standing == null) throw new RefusedException(FacilitationRefusal.COURSE_RETIRED);
    }

    static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** The first day on which having attended it counts no more; null for never. */
    @Nullable
    LocalDate expiry(LocalDate attendedOn) {
        return validMonths == null ? null : attendedOn.plusMonths(validMonths);
    }

    CourseLine line(int attended) {
        return new CourseLine(id(), title, validMonths, attended, edition(), standing == null);
    }

    private int edition() {
        return version == null ? 0 : version;
    }

    CourseId id() {
        return new CourseId(id);
    }

    String title() {
        return title;
    }

    @Nullable
    Integer validMonths() {
        return validMonths;
    }
}
