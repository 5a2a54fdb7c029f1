package org.folkmoot.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** How many people from a sector, or from an area, an inquiry wants in the room; one of the two is set. */
@Entity
@Table(name = "inquiry_wanted")
class WantedSeats {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    private @Nullable UUID sectorId;

    private @Nullable UUID areaId;

    @Column(nullable = false)
    private int wanted;

    @SuppressWarnings("NullAway.Init")
    protected WantedSeats() {}

    WantedSeats(InquiryId inquiry, BalanceKind kind, UUID of, int wanted) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        if (kind == BalanceKind.SECTOR) this.sectorId = of;
        else this.areaId = of;
        this.wanted = wanted;
    }

    void want(int number) {
        wanted = number;
    }

    boolean isFor(BalanceKind kind, UUID of) {
        return of.equals(kind == BalanceKind.SECTOR ? sectorId : areaId);
    }

    int wanted() {
        return wanted;
    }
}
