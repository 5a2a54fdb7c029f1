package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A venue of the register. {@code standing} is true or null as in {@link Place}: a name is free again once it is retired. */
@Entity
@Table(name = "venue")
class KeptVenue {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = Venue.NAME_MAX)
    private String name;

    @Column(nullable = false, length = Venue.NAME_MAX)
    private String nameKey;

    @Column(nullable = false, length = Venue.ADDRESS_MAX)
    private String address;

    @Column(nullable = false)
    private UUID areaId;

    @Column(nullable = false, length = DialogueSession.AREA_NAME_MAX)
    private String areaName;

    @Column(nullable = false, length = VenueFacts.ACCESS_MAX)
    private String accessNotes;

    @Column(nullable = false)
    private int capacity;

    @Column(nullable = false)
    private UUID addedBy;

    @Column(nullable = false)
    private Instant addedAt;

    private @Nullable UUID changedBy;

    private @Nullable Instant changedAt;

    private @Nullable UUID retiredBy;

    private @Nullable Instant retiredAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected KeptVenue() {}

    KeptVenue(VenueFacts facts, Area area, MemberId by, Instant now) {
        this.id = Ids.next();
        say(facts, area);
        this.addedBy = by.value();
        this.addedAt = now;
        this.standing = true;
    }

    /**
     * @param seen the edition the form was filled in from
     * @throws RefusedException VENUE_RETIRED, VENUE_CHANGED_MEANWHILE
     */
    void change(int seen, VenueFacts facts, Area area, MemberId by, Instant now) {
        refuseIfRetired();
        if (edition() != seen) throw new RefusedException(ConversationRefusal.VENUE_CHANGED_MEANWHILE);
        say(facts, area);
        changedBy = by.value();
        changedAt = now;
    }

    /** @throws RefusedException VENUE_RETIRED */
    void retire(MemberId by, Instant now) {
        refuseIfRetired();
        retiredBy = by.value();
        retiredAt = now;
        standing = null;
    }

    private void say(VenueFacts facts, Area area) {
        name = facts.name();
        nameKey = key(facts.name());
        address = facts.address();
        areaId = area.id().value();
        areaName = area.name();
        accessNotes = facts.access();
        capacity = facts.capacity();
    }

    private void refuseIfRetired() {
        if (standing == null) throw new RefusedException(ConversationRefusal.VENUE_RETIRED);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    VenueLine line(String whoRetired) {
        return new VenueLine(
                id(),
                name,
                address,
                new AreaId(areaId),
                areaName,
                accessNotes,
                capacity,
                edition(),
                retiredAt,
                whoRetired);
    }

    private int edition() {
        return version == null ? 0 : version;
    }

    /** What a session keeps of it. */
    Venue toUse() {
        return new Venue(name, address, new AreaId(areaId), id());
    }

    VenueId id() {
        return new VenueId(id);
    }

    String access() {
        return accessNotes;
    }

    boolean stands() {
        return standing != null;
    }

    @Nullable
    MemberId retiredBy() {
        return retiredBy == null ? null : new MemberId(retiredBy);
    }
}
