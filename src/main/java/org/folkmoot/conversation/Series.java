package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Conversations with one purpose and one question, held on several dates. */
@Entity
@Table(name = "conversation_series")
class Series {

    private static final List<EngagementKind> ATTENDANCE =
            List.of(EngagementKind.ATTENDED_SESSION, EngagementKind.ATTENDED_EVENT, EngagementKind.ATTENDED_COURSE);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = ScheduleSeries.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = ScheduleSeries.TEXT_MAX)
    private String purpose;

    @Column(nullable = false, length = ScheduleSeries.QUESTION_MAX)
    private String question;

    @Column(nullable = false, length = ScheduleSeries.TEXT_MAX)
    private String method;

    @Column(nullable = false)
    private UUID strandId;

    @Column(nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private EngagementKind countsAs;

    @Column(nullable = false)
    private int placesPerSession;

    @Column(nullable = false)
    private int facilitatorsNeeded;

    @Column(nullable = false)
    private UUID createdBy;

    @Column(nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Series() {}

    Series(ScheduleSeries asked, StrandSummary strand, MemberId createdBy, Instant now) {
        this.id = Ids.next();
        this.title = asked.title();
        this.purpose = asked.purpose();
        this.question = asked.question();
        this.method = asked.method();
        this.strandId = strand.id().value();
        this.countsAs = attendanceCountedBy(strand.counts());
        this.placesPerSession = asked.places();
        this.facilitatorsNeeded = asked.facilitators();
        this.createdBy = createdBy.value();
        this.createdAt = now;
    }

    /** A strand that counts no attendance still has sessions; they are sessions in the ledger and count for nobody's target. */
    static EngagementKind attendanceCountedBy(Set<EngagementKind> counts) {
        return ATTENDANCE.stream().filter(counts::contains).findFirst().orElse(EngagementKind.ATTENDED_SESSION);
    }

    SeriesSummary summary() {
        return new SeriesSummary(id(), title, question, strand(), countsAs);
    }

    SeriesId id() {
        return new SeriesId(id);
    }

    String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }

    String question() {
        return question;
    }

    String method() {
        return method;
    }

    StrandId strand() {
        return new StrandId(strandId);
    }

    EngagementKind countsAs() {
        return countsAs;
    }

    MemberId createdBy() {
        return new MemberId(createdBy);
    }

    int placesPerSession() {
        return placesPerSession;
    }

    int facilitatorsNeeded() {
        return facilitatorsNeeded;
    }
}
