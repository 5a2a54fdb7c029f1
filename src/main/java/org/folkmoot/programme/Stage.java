package org.folkmoot.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A dated phase of the programme. */
@Entity
@Table(name = "stage")
class Stage implements Named {

    static final int PURPOSE_MAX = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, length = Term.NAME_MAX)
    private String name;

    @Column(nullable = false)
    private LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    @Column(nullable = false, length = PURPOSE_MAX)
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected Stage() {}

    Stage(StageSummary stated) {
        this.id = Ids.next();
        this.name = stated.name();
        this.firstDay = stated.from();
        this.lastDay = stated.to();
        this.purpose = stated.purpose();
    }

    /** @return whether anything was different */
    boolean take(StageSummary stated) {
        var changed = !stated.equals(summary());
        name = stated.name();
        firstDay = stated.from();
        lastDay = stated.to();
        purpose = stated.purpose();
        return changed;
    }

    UUID id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void standAt(int place) {
        ordinal = place;
    }

    StageSummary summary() {
        return new StageSummary(name, firstDay, lastDay, purpose);
    }
}
