package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Places of a session that only people of one sector can take until a moment. {@code standing} as in {@link Place}. */
@Entity
@Table(name = "place_hold")
class PlaceHold {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID sectorId;

    @Column(nullable = false, length = DialogueSession.AREA_NAME_MAX)
    private String sectorName;

    @Column(nullable = false)
    private int places;

    @Column(nullable = false)
    private int used;

    @Column(nullable = false)
    private Instant heldUntil;

    @Column(nullable = false)
    private UUID heldBy;

    @Column(nullable = false)
    private Instant heldAt;

    private @Nullable Instant endedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected PlaceHold() {}

    PlaceHold(DialogueSessionId session, Sector sector, HoldPlaces asked, Instant until, MemberId by, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.sectorId = sector.id().value();
        this.sectorName = sector.name();
        this.places = asked.places();
        this.heldUntil = until;
        this.heldBy = by.value();
        this.heldAt = now;
        this.standing = true;
    }

    /** @throws RefusedException HOLD_BELOW_USED */
    void change(int people, Instant until, MemberId by, Instant now) {
        if (people < used) throw new RefusedException(ConversationRefusal.HOLD_BELOW_USED, used);
        places = people;
        heldUntil = until;
        heldBy = by.value();
        heldAt = now;
    }

    void keepOnlyUntil(Instant last) {
        if (last.isBefore(heldUntil)) heldUntil = last;
    }

    void use() {
        used++;
    }

    void giveBack() {
        used--;
    }

    void end(Instant now) {
        endedAt = now;
        standing = null;
    }

    /** What nobody of the sector has taken. */
    int left() {
        return places - used;
    }

    boolean stands() {
        return standing != null;
    }

    UUID id() {
        return id;
    }

    SectorId sector() {
        return new SectorId(sectorId);
    }

    HeldFor heldFor() {
        return new HeldFor(sector(), sectorName, places, left(), heldUntil);
    }
}
