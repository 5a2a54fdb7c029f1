package org.folkmoot.steering;

import org.folkmoot.shared.Texts;

/**
 * A clerk's note about to be saved.
 *
 * @param words may be empty; at most {@link #WORDS_MAX}
 * @param seen  turn of the note it was written over, 0 for none
 */
public record WriteNote(MeetingItemId item, String words, int seen) {

    public static final int WORDS_MAX = MeetingNote.WORDS_MAX;

    public WriteNote {
        words = Texts.optionalBlock(words, WORDS_MAX);
    }
}
