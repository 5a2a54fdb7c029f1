package org.folkmoot.conversation;

import org.folkmoot.programme.AreaId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * What the register of venues says about one.
 *
 * @param name     1 to {@link Venue#NAME_MAX} characters; no two standing venues have the same, whatever its case
 * @param address  up to {@link Venue#ADDRESS_MAX} characters, several lines, may be empty
 * @param access   how one gets in and hears: steps, parking, hearing loop; up to {@link #ACCESS_MAX} characters, may be empty
 * @param capacity people it holds, 1 to {@link #CAPACITY_MAX}
 */
public record VenueFacts(String name, String address, AreaId area, String access, int capacity) {

    public static final int ACCESS_MAX = 1000;
    public static final int CAPACITY_MAX = 5000;

    public VenueFacts {
        name = Texts.line(name, Venue.NAME_MAX);
        address = Texts.optionalBlock(address, Venue.ADDRESS_MAX);
        access = Texts.optionalBlock(access, ACCESS_MAX);
        capacity = capacity(capacity);
    }

    /** @throws UnusableInputException outside 1 to {@link #CAPACITY_MAX} */
    public static int capacity(int people) {
        if (people < 1 || people > CAPACITY_MAX)
            throw new UnusableInputException("conversation.venue.capacity.form", CAPACITY_MAX);
        return people;
    }
}
