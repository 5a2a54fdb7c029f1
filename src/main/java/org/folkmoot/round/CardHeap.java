package org.folkmoot.round;

import java.util.List;
import org.folkmoot.shared.Texts;

/** Cards that were put together. */
public record CardHeap(CardGroupId id, String title, List<CardText> cards) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int TITLE_MAX = 120;

    public CardHeap {
        cards = List.copyOf(cards);
    }

    /** One line, at most {@link #TITLE_MAX}. @throws org.folkmoot.shared.UnusableInputException as {@link Texts#line} */
    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }
}
