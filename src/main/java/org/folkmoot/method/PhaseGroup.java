package org.folkmoot.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A group of a phase, by its number from 1. */
@Entity
@Table(name = "method_group")
class PhaseGroup {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID phaseId;

    @Column(name = "group_no", nullable = false, updatable = false)
    private int number;

    @SuppressWarnings("NullAway.Init")
    protected PhaseGroup() {}

    PhaseGroup(PhaseId phase, int number) {
        this.id = Ids.next();
        this.phaseId = phase.value();
        this.number = number;
    }

    UUID id() {
        return id;
    }

    UUID phase() {
        return phaseId;
    }

    int number() {
        return number;
    }
}
