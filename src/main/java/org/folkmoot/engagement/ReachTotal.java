package org.folkmoot.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A scope's figures as kept, for reading; {@link Totals} writes them. */
@Entity
@Immutable
@Table(name = "engagement_total")
class ReachTotal {

    @Id
    private String scope;

    private int people;
    private int unnamed;
    private int places;
    private int organisations;
    private int sectors;
    private int activities;
    private Instant countedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReachTotal() {}

    String scope() {
        return scope;
    }

    Reach reach() {
        return new Reach(people, unnamed, places, organisations, sectors, activities, countedAt);
    }
}
