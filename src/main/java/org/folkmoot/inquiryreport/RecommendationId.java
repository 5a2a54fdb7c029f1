package org.folkmoot.inquiryreport;

import java.util.UUID;

/** Key of one recommendation. */
public record RecommendationId(UUID value) {}
