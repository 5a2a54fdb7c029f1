package org.folkmoot.method;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase as it lies before the person looking.
 *
 * @param mayWrite  they can put an answer in now
 * @param own       their answer, their group's, or, for who runs it, the room's; null while there is none
 * @param draft     what they are writing, or null
 * @param group     number of their group, 0 for none
 * @param together  names of those in their group
 * @param othersOpen they may read what the others answered
 * @param answers   those they may read, their own among them; the first put in first
 * @param steps     empty for who does not take part
 */
public record PhaseDesk(
        PhaseLine phase,
        boolean mayWrite,
        @Nullable AnswerLine own,
        @Nullable DraftText draft,
        int group,
        List<String> together,
        boolean othersOpen,
        List<AnswerLine> answers,
        List<StepLine> steps) {}
