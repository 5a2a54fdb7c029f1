package org.folkmoot.story;

import java.time.Instant;
import org.folkmoot.idea.IdeaId;

/**
 * What came of an idea.
 *
 * @param turn      to be given back with a correction
 * @param link      evidence on the web, or empty
 * @param by        name of who recorded it, for those signed in; empty for visitors
 * @param mayChange the person asking may correct it or take it back
 */
public record ResultDetail(
        IdeaId idea, int turn, String wording, String link, Instant at, String by, boolean mayChange) {}
