package org.folkmoot.openfigures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** The open figures as they stood, under a number for good. Written once and never changed; a withdrawal is another row. */
@Entity
@Table(name = "frozen_figures")
class FrozenFigures {

    static final int TEXT_MAX = 1_000_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private int frozenNumber;

    @Column(nullable = false, updatable = false, length = FreezeFigures.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false, length = FreezeFigures.NOTE_MAX)
    private String note;

    @Column(nullable = false, updatable = false, length = TEXT_MAX)
    private String figures;

    @Column(nullable = false, updatable = false, length = TEXT_MAX)
    private String asTable;

    @Column(nullable = false, updatable = false, length = CheckSum.LENGTH)
    private String figuresSum;

    @Column(nullable = false, updatable = false, length = CheckSum.LENGTH)
    private String tableSum;

    @Column(nullable = false, updatable = false)
    private UUID frozenBy;

    @Column(nullable = false, updatable = false)
    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init")
    protected FrozenFigures() {}

    /**
     * @param figures as JSON
     * @param asTable as CSV
     * @throws RefusedException TOO_MUCH_TO_FREEZE
     */
    FrozenFigures(int number, FreezeFigures asked, String figures, String asTable, MemberId by, Instant now) {
        if (figures.length() > TEXT_MAX || asTable.length() > TEXT_MAX)
            throw new RefusedException(OpenfiguresRefusal.TOO_MUCH_TO_FREEZE, TEXT_MAX);
        this.id = Ids.next();
        this.frozenNumber = number;
        this.title = asked.title();
        this.note = asked.note();
        this.figures = figures;
        this.asTable = asTable;
        this.figuresSum = CheckSum.of(figures);
        this.tableSum = CheckSum.of(asTable);
        this.frozenBy = by.value();
        this.frozenAt = now;
    }

    UUID id() {
        return id;
    }

    int number() {
        return frozenNumber;
    }

    String title() {
        return title;
    }

    String note() {
        return note;
    }

    String figures() {
        return figures;
    }

    String asTable() {
        return asTable;
    }

    String figuresSum() {
        return figuresSum;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    /** Whether both texts are still those that were frozen. */
    boolean isIntact() {
        return CheckSum.of(figures).equals(figuresSum) && CheckSum.of(asTable).equals(tableSum);
    }
}
