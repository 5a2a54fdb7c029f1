package org.folkmoot.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that hears, steers or runs the programme.
 *
 * @param size   how many members it should have, or null when none is stated
 * @param seats  names of the sectors that have a seat in it, in the file's order
 * @param level  how senior its members are
 * @param hears  what is reported to it
 * @param cycle  how often it meets
 * @param duties what it does
 */
public record BodySummary(
        String name,
        BodyKind kind,
        @Nullable Integer size,
        List<String> seats,
        @Nullable String level,
        @Nullable String hears,
        @Nullable String cycle,
        @Nullable String duties) {}
