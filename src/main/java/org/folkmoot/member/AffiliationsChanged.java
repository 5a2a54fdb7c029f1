package org.folkmoot.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * For whom these people spoke may be known differently now: they joined or left an organisation, or chose for which one they
 * act. Published when it is written down, which may be long after the day.
 *
 * @param at UTC
 */
public record AffiliationsChanged(List<Change> changes, Instant at) {

    /** @param from the first day that may be different; it may lie in the past */
    public record Change(MemberId member, LocalDate from) {}
}
