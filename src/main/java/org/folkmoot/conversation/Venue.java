package org.folkmoot.conversation;

import org.folkmoot.programme.AreaId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet.
 *
 * @param name    1 to {@link #NAME_MAX} characters
 * @param address up to {@link #ADDRESS_MAX} characters, several lines, may be empty
 * @param id      of the register, whose name, address and area then count; null for a venue typed in
 */
public record Venue(
        String name, String address, AreaId area, @Nullable VenueId id) {

    public static final int NAME_MAX = 120;
    public static final int ADDRESS_MAX = 300;

    public Venue {
        name = Texts.line(name, NAME_MAX);
        address = Texts.optionalBlock(address, ADDRESS_MAX);
    }

    /** One that is typed in. */
    public Venue(String name, String address, AreaId area) {
        this(name, address, area, null);
    }
}
