package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Whether a series is for trained facilitators only, from when on. The newest row of a series counts. */
@Entity
@Table(name = "series_training")
class SeriesTraining {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID seriesId;

    @Column(nullable = false, updatable = false)
    private boolean needed;

    @Column(nullable = false, updatable = false)
    private UUID setBy;

    @Column(nullable = false, updatable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected SeriesTraining() {}

    SeriesTraining(SeriesId series, boolean needed, MemberId by, Instant now) {
        this.id = Ids.next();
        this.seriesId = series.value();
        this.needed = needed;
        this.setBy = by.value();
        this.setAt = now;
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    boolean needed() {
        return needed;
    }
}
