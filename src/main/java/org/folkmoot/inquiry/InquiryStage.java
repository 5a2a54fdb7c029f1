package org.folkmoot.inquiry;

import java.util.Optional;

/** In this order and no other. Words in the bundle: {@code inquiry.stage.<name>}. */
public enum InquiryStage {
    PROPOSED,
    RECRUITING,
    UNDER_WAY,
    REPORTING,
    CLOSED;

    /** Empty after the last. */
    public Optional<InquiryStage> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Somebody leads it from its beginning to its close. */
    boolean needsLead() {
        return this == UNDER_WAY || this == REPORTING;
    }

    /** Seats are taken and left while it recruits and while it is under way. */
    boolean seatsMove() {
        return this == RECRUITING || this == UNDER_WAY;
    }
}
