package org.folkmoot.target;

import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a target.
 *
 * @param person somebody with an account, who enters its measurements, or null
 * @param body   a council, team or board, at most {@link #BODY_MAX}; may be empty when there is a person
 */
public record TargetOwner(@Nullable MemberId person, String body) {

    public static final int BODY_MAX = 200;

    public TargetOwner {
        body = body(body);
        if (person == null && body.isEmpty()) throw new UnusableInputException("target.input.owner");
    }

    public static String body(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, BODY_MAX);
    }
}
