package org.folkmoot.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A strand's part as the database holds it. */
@Embeddable
record PartRow(
        @Column(nullable = false, length = Term.NAME_MAX) String name,
        @Nullable Integer cost,

        @Column(length = 20) @Enumerated(EnumType.STRING) @Nullable
        Measure targetMeasure,

        @Nullable Integer targetNumber,
        @Column(length = Strand.NOTE_MAX) @Nullable String targetNote) {

    static PartRow of(StrandPart part) {
        var target = part.target();
        return target == null
                ? new PartRow(part.name(), part.cost(), null, null, null)
                : new PartRow(part.name(), part.cost(), target.measure(), target.number(), target.note());
    }

    StrandPart part() {
        return new StrandPart(name, cost, target(targetMeasure, targetNumber, targetNote));
    }

    static @Nullable Target target(@Nullable Measure measure, @Nullable Integer number, @Nullable String note) {
        return measure == null || number == null ? null : new Target(measure, number, note);
    }
}
