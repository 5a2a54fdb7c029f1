package org.folkmoot.idea;

import java.time.Instant;
import java.time.LocalDate;

/** The day has come on which the steering group wanted to look at an approved idea again. Its members are told once. */
public record IdeaReviewDue(IdeaId idea, String title, int turn, LocalDate day, Instant at) {}
