package org.folkmoot.account;

import org.jspecify.annotations.Nullable;

/**
 * The second step of a sign-in.
 *
 * @param need   "code", "passkey" or "set_up"
 * @param proved whether the factor has just been set up, so that only "continue" is left
 * @param said   what came of the last code, or null
 */
public record SecondStepAsked(
        String name, String need, boolean proved, @Nullable CodeAnswer said) {}
