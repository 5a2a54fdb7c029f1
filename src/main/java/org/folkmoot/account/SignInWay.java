package org.folkmoot.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a person can sign in.
 *
 * @param id       within its kind; empty where there is at most one
 * @param label    what the person called it, or the provider's name; empty for the password
 * @param since    UTC; null where it was not written down
 * @param lastUsed UTC; null when never, or not written down
 */
public record SignInWay(
        SignInWayKind kind,
        String id,
        String label,
        @Nullable Instant since,
        @Nullable Instant lastUsed) {}
