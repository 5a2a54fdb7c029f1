package org.folkmoot.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person said, for those whose own contribution is in, and for those who run inquiries.
 *
 * @param organisation for whom they spoke on the day, or null
 * @param text         newest wording, Markdown
 * @param wordings     how often it was put into words, from 1
 * @param writtenAt    of the newest wording, UTC
 */
public record ContributionLine(
        String name, @Nullable String organisation, String text, int wordings, Instant writtenAt) {}
