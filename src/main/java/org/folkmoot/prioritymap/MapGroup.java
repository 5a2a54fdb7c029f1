package org.folkmoot.prioritymap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A group that marks a map: a table in a room, a sub-region. */
@Entity
@Table(name = "map_group")
class MapGroup {

    /** UTF-16 units; the same figure in the migration. */
    static final int NAME_MAX = 80;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID mapId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected MapGroup() {}

    MapGroup(PriorityMap map, int place, String name) {
        this.id = Ids.next();
        this.mapId = map.id();
        this.place = place;
        this.name = Texts.line(name, NAME_MAX);
    }

    void rename(String other) {
        name = Texts.line(other, NAME_MAX);
    }

    MapGroupId id() {
        return new MapGroupId(id);
    }

    UUID map() {
        return mapId;
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }
}
