package org.folkmoot.inquiryreport;

import java.time.LocalDate;
import org.folkmoot.inquiry.InquiryId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation and how it stands.
 *
 * @param question of its inquiry
 * @param number   in its inquiry, from 1
 * @param words    Markdown
 * @param turn     number of the newest answer, 0 for none
 * @param owner    who sees to it, in words, or empty
 * @param overdue  its day has passed, and it is neither done nor refused
 */
public record RecommendationLine(
        RecommendationId id,
        InquiryId inquiry,
        String question,
        int number,
        String words,
        String addressedTo,
        int revision,
        int turn,
        RecommendationReply reply,
        String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate visit,
        @Nullable LocalDate done,
        boolean overdue) {}
