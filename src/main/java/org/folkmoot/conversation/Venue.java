package org.folkmoot.conversation;

import org.folkmoot.programme.AreaId;
import org.folkmoot.shared.Texts;

/**
 * Where people meet.
 *
 * @param name    1 to {@link #NAME_MAX} characters
 * @param address up to {@link #ADDRESS_MAX} characters, several lines, may be empty
 */
public record Venue(String name, String address, AreaId area) {

    public static final int NAME_MAX = 120;
    public static final int ADDRESS_MAX = 300;

    public Venue {
        name = Texts.line(name, NAME_MAX);
        address = Texts.optionalBlock(address, ADDRESS_MAX);
    }
}
