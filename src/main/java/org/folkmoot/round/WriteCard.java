package org.folkmoot.round;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A card as it is sent from a phone.
 *
 * @param id      made by the page, and the card's key: sent twice, it is one card
 * @param wording one line, at most {@link #WORDING_MAX}
 */
public record WriteCard(CardId id, String wording) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int WORDING_MAX = 300;

    /** Of one person in one round. */
    public static final int CARDS_MAX = 10;

    public static final int TABLE_MAX = 60;

    public WriteCard {
        wording = wording(wording);
    }

    /** Line breaks of a phone's keyboard become spaces. @throws UnusableInputException as {@link Texts#line} */
    public static String wording(String typed) {
        return Texts.line(typed.length() > 4 * WORDING_MAX ? typed : typed.replaceAll("\\s+", " "), WORDING_MAX);
    }

    /** Of a table or pair. @throws UnusableInputException outside the bounds */
    public static int table(int number) {
        if (number < 1 || number > TABLE_MAX) throw new UnusableInputException("round.input.table", TABLE_MAX);
        return number;
    }
}
