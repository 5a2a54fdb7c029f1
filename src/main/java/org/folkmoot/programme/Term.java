package org.folkmoot.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** A name the programme gives things by which others are placed: a theme, principle, condition, sector or area. */
@Entity
@Table(name = "programme_term")
class Term implements Named {

    static final int NAME_MAX = 160;
    static final int OUTCOME_MAX = 500;

    enum Kind {
        THEME,
        PRINCIPLE,
        CONDITION,
        SECTOR,
        AREA
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, length = OUTCOME_MAX)
    private String outcome;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    Term(Kind kind, String name, String outcome) {
        this.id = Ids.next();
        this.kind = kind;
        this.name = name;
        this.outcome = outcome;
    }

    /** @return whether anything was different */
    boolean take(String statedName, String statedOutcome) {
        var changed = !name.equals(statedName) || !outcome.equals(statedOutcome);
        name = statedName;
        outcome = statedOutcome;
        return changed;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void standAt(int place) {
        ordinal = place;
    }

    /** A theme's outcome; what a principle or condition means. Empty when nothing is stated, and for sectors and areas. */
    String outcome() {
        return outcome;
    }
}
