package org.folkmoot.guest;

import org.folkmoot.conversation.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the link in a guest's mail shows.
 *
 * @param session   as everybody sees it
 * @param confirmed whether the address has been confirmed
 * @param held      whether the guest has a place
 * @param position  in the waiting list, from 1; null for who does not wait
 */
public record GuestPlace(
        SessionSummary session,
        boolean confirmed,
        boolean held,
        @Nullable Integer position) {}
