package org.folkmoot.engagement;

/** Something is taken back before its line arrived: events may overtake one another. Delivered again later. */
class EngagementNotYetKnownException extends RuntimeException {

    EngagementNotYetKnownException(String engagementKey) {
        super("no ledger line yet for " + engagementKey);
    }
}
