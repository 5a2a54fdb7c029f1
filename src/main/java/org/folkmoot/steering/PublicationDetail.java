package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;

/**
 * Answers published together.
 *
 * @param publishedBy name
 */
public record PublicationDetail(PublicationId id, String publishedBy, Instant publishedAt, List<Line> answers) {

    /** @param title of the idea */
    public record Line(IdeaId idea, String title, Outcome outcome) {}
}
