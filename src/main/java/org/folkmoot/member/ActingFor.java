package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Immutable;

/** That a person with several affiliations acts for one of them, from a day on. Written once; a later row replaces it. */
@Entity
@Immutable
@Table(name = "acting_for")
class ActingFor {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private UUID affiliationId;

    @Column(nullable = false)
    private LocalDate fromDay;

    @Column(nullable = false)
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected ActingFor() {}

    ActingFor(Affiliation affiliation, LocalDate fromDay, Instant chosenAt) {
        this.id = Ids.next();
        this.memberId = affiliation.member().value();
        this.affiliationId = affiliation.id();
        this.fromDay = fromDay;
        this.chosenAt = chosenAt;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    UUID affiliation() {
        return affiliationId;
    }
}
