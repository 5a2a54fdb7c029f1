package org.folkmoot.target;

import java.util.List;

/**
 * One target with everything behind it.
 *
 * @param measurements by the day they stand for, newest first; rows that hold no more are among them
 * @param history      newest first
 * @param due          when the next measurement is due, in words; may be empty
 * @param manages      the person asking may change it
 * @param measures     the person asking may enter a measurement
 */
public record TargetDetail(
        TargetLine line,
        List<MeasurementLine> measurements,
        List<TargetVersionLine> history,
        String due,
        boolean manages,
        boolean measures) {}
