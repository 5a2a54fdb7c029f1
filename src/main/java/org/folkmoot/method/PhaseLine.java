package org.folkmoot.method;

import java.time.LocalDate;

/**
 * A phase of an inquiry.
 *
 * @param number from 1
 * @param in     answers that are in
 * @param of     answers there can be: one for each seat, for each group with people in it, or one of the whole room; never
 *               fewer than are in
 */
public record PhaseLine(
        PhaseId id,
        int number,
        String title,
        String question,
        PhaseWork work,
        String about,
        LocalDate firstDay,
        LocalDate lastDay,
        PhaseState state,
        int in,
        int of,
        PhaseToDo toDo) {}
