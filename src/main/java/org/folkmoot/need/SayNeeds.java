package org.folkmoot.need;

import org.folkmoot.shared.Texts;

/**
 * What a person needs; both empty takes back what they said before.
 *
 * @param access at most {@link #ACCESS_MAX} characters, may be empty
 * @param diet   at most {@link #DIET_MAX} characters, may be empty
 */
public record SayNeeds(String access, String diet) {

    public static final int ACCESS_MAX = 500;
    public static final int DIET_MAX = 300;

    static final SayNeeds NOTHING = new SayNeeds("", "");

    public SayNeeds {
        access = Texts.optionalBlock(access, ACCESS_MAX);
        diet = Texts.optionalBlock(diet, DIET_MAX);
    }

    boolean nothing() {
        return access.isEmpty() && diet.isEmpty();
    }
}
