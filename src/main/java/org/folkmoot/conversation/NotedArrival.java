package org.folkmoot.conversation;

import java.time.Instant;
import java.util.regex.Pattern;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.UnusableInputException;

/**
 * A check-in as a phone at the desk noted it, perhaps without a network.
 *
 * @param key 32 hexadecimal figures, made by that phone for this check-in alone
 * @param at  by that phone's clock
 */
public record NotedArrival(String key, MemberId member, Instant at) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    public NotedArrival {
        if (!KEY.matcher(key).matches()) throw unusable();
    }

    public static UnusableInputException unusable() {
        return new UnusableInputException("conversation.desk.unusable");
    }
}
