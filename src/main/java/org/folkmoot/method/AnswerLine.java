package org.folkmoot.method;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is read.
 *
 * @param name         of its author; empty for a group's and the whole room's
 * @param organisation for whom the author speaks today, or null
 * @param group        number of the group, 0 for none
 * @param words        Markdown, the newest wording
 * @param wording      which one this is, from 1
 * @param enteredBy    name of who entered it after the phase was closed, or null
 * @param mine         of the person looking, or of their group
 */
public record AnswerLine(
        String name,
        @Nullable String organisation,
        int group,
        String words,
        int wording,
        Instant writtenAt,
        @Nullable String enteredBy,
        boolean mine) {}
