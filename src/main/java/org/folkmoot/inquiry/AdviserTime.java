package org.folkmoot.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Adviser time of an inquiry, in half days.
 *
 * @param planned what it was set up with
 * @param used    the sum of the lines
 * @param lines   newest day first
 */
public record AdviserTime(int planned, int used, List<Line> lines) {

    public record Line(UUID id, LocalDate day, int halfDays, String adviser, String note) {}
}
