package org.folkmoot.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of the code of conduct.
 *
 * @param number from 1; 0 is the text the portal came with
 * @param text   Markdown
 * @param since  UTC; null for the text the portal came with
 */
public record Conduct(int number, String text, @Nullable Instant since) {}
