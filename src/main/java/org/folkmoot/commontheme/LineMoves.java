package org.folkmoot.commontheme;

import java.util.List;
import org.folkmoot.note.NoteLineId;

/**
 * What one step did, so that it can be undone: lines put under themes, lines taken out.
 *
 * @param put   only those that were not there before
 * @param taken only those that were there
 */
public record LineMoves(List<Place> put, List<Place> taken) {

    public record Place(CommonThemeId theme, NoteLineId line) {}

    public LineMoves {
        put = List.copyOf(put);
        taken = List.copyOf(taken);
    }

    public boolean nothing() {
        return put.isEmpty() && taken.isEmpty();
    }

    LineMoves back() {
        return new LineMoves(taken, put);
    }
}
