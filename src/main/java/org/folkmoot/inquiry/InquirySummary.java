package org.folkmoot.inquiry;

import java.time.LocalDate;

/**
 * One line of the list. Open to all: how many seats are taken and from how many sectors, never by whom.
 *
 * @param theme        of the strategy, or empty
 * @param sectors      distinct sectors of those seated, by their affiliation today
 * @param sectorsOf    how many sectors the programme has
 * @param leadsWanted  open lead slots, 0 to 2
 * @param mine         whether the person looking has a seat
 */
public record InquirySummary(
        InquiryId id,
        String question,
        InquiryStage stage,
        String theme,
        LocalDate firstDay,
        LocalDate lastDay,
        int seats,
        int taken,
        int sectors,
        int sectorsOf,
        int leadsWanted,
        boolean mine) {}
