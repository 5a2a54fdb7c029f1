package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;

/** An organisation of the partnership's register. Its name is unique, without regard to case. */
@Entity
@Table(name = "organisation")
class Organisation {

    static final int NAME_MAX = 160;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false)
    private UUID sectorId;

    @Column(nullable = false)
    private UUID areaId;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String name, SectorId sector, AreaId area) {
        this.id = Ids.next();
        this.name = Texts.line(name, NAME_MAX);
        this.sectorId = sector.value();
        this.areaId = area.value();
    }

    /** @return whether anything was different */
    boolean place(SectorId sector, AreaId area) {
        var moved = !sectorId.equals(sector.value()) || !areaId.equals(area.value());
        sectorId = sector.value();
        areaId = area.value();
        return moved;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String name() {
        return name;
    }

    SectorId sector() {
        return new SectorId(sectorId);
    }

    AreaId area() {
        return new AreaId(areaId);
    }
}
