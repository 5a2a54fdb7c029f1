package org.folkmoot.prioritymap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A sub-area of one edition of a frame, and in which area it stands. */
@Entity
@Table(name = "frame_sub_area")
class FrameSubArea {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID editionId;

    @Column(nullable = false, updatable = false)
    private int areaPlace;

    @Column(nullable = false, updatable = false, length = FrameArea.NAME_MAX)
    private String areaName;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false, length = FrameArea.NAME_MAX)
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected FrameSubArea() {}

    FrameSubArea(FrameEdition edition, int areaPlace, FrameArea area, int place) {
        this.id = Ids.next();
        this.editionId = edition.id();
        this.areaPlace = areaPlace;
        this.areaName = area.name();
        this.place = place;
        this.name = area.subAreas().get(place - 1);
    }

    SubAreaId id() {
        return new SubAreaId(id);
    }

    UUID edition() {
        return editionId;
    }

    String area() {
        return areaName;
    }

    String name() {
        return name;
    }
}
