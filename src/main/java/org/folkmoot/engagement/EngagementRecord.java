package org.folkmoot.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger, or the counter-entry that undoes one. Written once; nothing here can change it. */
@Entity
@Immutable
@Table(name = "engagement_record")
class EngagementRecord {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false, length = Engaging.KEY_MAX)
    private String entryKey;

    @Column(updatable = false)
    private @Nullable UUID countersId;

    @Column(updatable = false)
    private @Nullable UUID restatesId;

    @Column(nullable = false, updatable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private EngagementKind kind;

    @Column(updatable = false)
    private @Nullable UUID memberId;

    @Column(nullable = false, updatable = false)
    private int heads;

    @Column(updatable = false)
    private @Nullable UUID organisationId;

    @Column(updatable = false)
    private @Nullable UUID sectorId;

    @Column(updatable = false)
    private @Nullable UUID areaId;

    @Column(updatable = false)
    private @Nullable UUID withOrganisationId;

    @Column(updatable = false)
    private @Nullable UUID strandId;

    @Column(nullable = false, updatable = false, length = Origin.KIND_MAX)
    private String activityKind;

    @Column(nullable = false, updatable = false, length = Origin.ID_MAX)
    private String activityId;

    @Column(nullable = false, updatable = false, length = Origin.LABEL_MAX)
    private String activityLabel;

    @Column(nullable = false, updatable = false, length = Origin.LINK_MAX)
    private String activityLink;

    @Column(nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(nullable = false, updatable = false)
    private LocalDate occurredOn;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected EngagementRecord() {}

    /** @param standing for whom the person spoke on that day, or null */
    EngagementRecord(Engaging event, @Nullable Standing standing, LocalDate occurredOn, Instant recordedAt) {
        var member = event.member();
        var strand = event.strand();
        var with = event.organisation();
        this.id = Ids.next();
        this.entryKey = key(event.engagementKey());
        this.kind = event.kind();
        this.memberId = member == null ? null : member.value();
        this.heads = heads(event);
        this.organisationId = standing == null ? null : standing.organisation().value();
        this.sectorId = standing == null ? null : standing.sector().value();
        this.areaId = standing == null ? null : standing.area().value();
        this.withOrganisationId = with == null ? null : with.value();
        this.strandId = strand == null ? null : strand.value();
        this.activityKind = event.activity().kind();
        this.activityId = event.activity().id();
        this.activityLabel = event.activity().label();
        this.activityLink = event.activity().link();
        this.occurredAt = event.at();
        this.occurredOn = occurredOn;
        this.recordedAt = recordedAt;
    }

    /** The counter-entry for a line. */
    private EngagementRecord(EngagementRecord line, String entryKey, Instant occurredAt, LocalDate day, Instant now) {
        this.id = Ids.next();
        this.entryKey = key(entryKey);
        this.countersId = line.id;
        this.kind = line.kind;
        this.memberId = line.memberId;
        this.heads = line.heads;
        this.organisationId = line.organisationId;
        this.sectorId = line.sectorId;
        this.areaId = line.areaId;
        this.withOrganisationId = line.withOrganisationId;
        this.strandId = line.strandId;
        this.activityKind = line.activityKind;
        this.activityId = line.activityId;
        this.activityLabel = line.activityLabel;
        this.activityLink = line.activityLink;
        this.occurredAt = occurredAt;
        this.occurredOn = day;
        this.recordedAt = now;
    }

    /** The line that stands in for one, with another standing. */
    private EngagementRecord(EngagementRecord line, @Nullable Standing standing, Instant now) {
        this.id = Ids.next();
        this.entryKey = key("again:" + id);
        this.restatesId = line.first();
        this.kind = line.kind;
        this.memberId = line.memberId;
        this.heads = line.heads;
        this.organisationId = standing == null ? null : standing.organisation().value();
        this.sectorId = standing == null ? null : standing.sector().value();
        this.areaId = standing == null ? null : standing.area().value();
        this.withOrganisationId = line.withOrganisationId;
        this.strandId = line.strandId;
        this.activityKind = line.activityKind;
        this.activityId = line.activityId;
        this.activityLabel = line.activityLabel;
        this.activityLink = line.activityLink;
        this.occurredAt = line.occurredAt;
        this.occurredOn = line.occurredOn;
        this.recordedAt = now;
    }

    EngagementRecord counteredBy(EngagementTakenBack event, LocalDate day, Instant recordedAt) {
        return new EngagementRecord(noCounterEntry(), event.takenBackKey(), event.at(), day, recordedAt);
    }

    /** The counter-entry for a line that a {@link #restated} one stands in for from now on. */
    EngagementRecord counteredByItself(LocalDate today, Instant now) {
        return new EngagementRecord(noCounterEntry(), "instead:" + id, now, today, now);
    }

    /**
     * The same fact with what is known now of whom the person spoke for on that day.
     *
     * @param standing as it is known now, or null
     */
    EngagementRecord restated(@Nullable Standing standing, Instant now) {
        return new EngagementRecord(noCounterEntry(), standing, now);
    }

    private EngagementRecord noCounterEntry() {
        if (countersId != null) throw new IllegalArgumentException("a counter-entry cannot be taken back: " + entryKey);
        return this;
    }

    /** The line the fact came with. */
    UUID first() {
        return restatesId == null ? id : restatesId;
    }

    private static String key(String key) {
        if (key.isEmpty() || key.length() > Engaging.KEY_MAX)
            throw new IllegalArgumentException("key: 1 to " + Engaging.KEY_MAX + " characters");
        return key;
    }

    private static int heads(Engaging event) {
        if (event.heads() < 1) throw new IllegalArgumentException("heads: from 1");
        if (event.member() != null && event.heads() != 1) throw new IllegalArgumentException("a person is one head");
        return event.heads();
    }

    UUID id() {
        return id;
    }

    boolean isCounterEntry() {
        return countersId != null;
    }

    EngagementKind kind() {
        return kind;
    }

    @Nullable
    MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    boolean isUnnamed() {
        return memberId == null;
    }

    int heads() {
        return heads;
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    @Nullable
    SectorId sector() {
        return sectorId == null ? null : new SectorId(sectorId);
    }

    @Nullable
    AreaId area() {
        return areaId == null ? null : new AreaId(areaId);
    }

    /** The organisation it happened with, where the event named one beside the person. */
    @Nullable
    OrganisationId with() {
        return withOrganisationId == null ? null : new OrganisationId(withOrganisationId);
    }

    @Nullable
    StrandId strand() {
        return strandId == null ? null : new StrandId(strandId);
    }

    Origin activity() {
        return new Origin(activityKind, activityId, activityLabel, activityLink);
    }

    Instant occurredAt() {
        return occurredAt;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }
}
