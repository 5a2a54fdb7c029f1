package org.folkmoot.prioritymap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Areas and sub-areas that maps are begun with, through all its editions. */
@Entity
@Table(name = "map_frame")
class MapFrame {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "edition_no", nullable = false)
    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected MapFrame() {}

    static MapFrame first() {
        var frame = new MapFrame();
        frame.id = Ids.next();
        frame.edition = 1;
        return frame;
    }

    /** @param seen edition the person read. @throws RefusedException FRAME_CHANGED when there is a later one */
    void next(int seen) {
        if (edition != seen) throw new RefusedException(PrioritymapRefusal.FRAME_CHANGED);
        edition++;
    }

    FrameId id() {
        return new FrameId(id);
    }

    int edition() {
        return edition;
    }
}
