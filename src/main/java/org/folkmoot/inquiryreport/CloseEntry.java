package org.folkmoot.inquiryreport;

import org.jspecify.annotations.Nullable;

/**
 * One thing that came of an inquiry, as {@link WriteCloseEntry} asked for it.
 *
 * @param nothing   nothing of this kind came of it; {@code what} says why
 * @param placement the strategy's names of {@code place} when it was written, or empty
 */
public record CloseEntry(
        CloseEntryId id,
        CloseKind kind,
        boolean nothing,
        String what,
        String evidence,
        String amount,
        @Nullable Integer pounds,
        String whom,
        @Nullable ClosePlacement place,
        String placement,
        int revision) {}
