package org.folkmoot.inquiryreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an inquiry recommends.
 *
 * @param writing   whether the person looking may add to it and change it
 * @param answering whether they may enter answers: from the publishing of the report on
 * @param answers   newest first, by recommendation
 */
public record InquiryRecommendations(
        List<RecommendationLine> lines,
        boolean writing,
        boolean answering,
        Map<RecommendationId, List<Answer>> answers) {

    public InquiryRecommendations {
        lines = List.copyOf(lines);
        answers = Map.copyOf(answers);
    }

    /** @param by name of who entered it, for those inside; empty for others */
    public record Answer(AnswerRecommendation said, String by, Instant at) {}
}
