package org.folkmoot.target;

import java.time.Instant;
import java.util.List;

/**
 * One step of a target.
 *
 * @param by      name, or empty for visitors
 * @param reason  empty for the first one
 * @param changes what was different after it
 */
public record TargetVersionLine(TargetStep step, String by, Instant at, String reason, List<Change> changes) {

    /** @param field its name in words @param before may be empty @param after may be empty */
    public record Change(String field, String before, String after) {}
}
