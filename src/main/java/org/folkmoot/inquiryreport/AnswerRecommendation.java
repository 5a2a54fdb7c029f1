package org.folkmoot.inquiryreport;

import java.time.LocalDate;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a recommendation.
 *
 * @param reason needed for PARTLY and NO, at most {@link #REASON_MAX} characters of Markdown
 * @param owner  person or body in words, or empty, at most {@link #OWNER_MAX} characters
 * @param due    by when: for NONE the answer, otherwise what was agreed
 * @param visit  when somebody goes and sees
 * @param done   the day it was done; only for what was agreed
 */
public record AnswerRecommendation(
        RecommendationReply reply,
        String reason,
        String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate visit,
        @Nullable LocalDate done) {

    public static final int REASON_MAX = 2000;
    public static final int OWNER_MAX = 200;

    public AnswerRecommendation {
        reason = reason(reply, reason);
        owner = owner(owner);
        done = done(reply, done);
    }

    /** @throws UnusableInputException without one where it is needed, too long */
    public static String reason(RecommendationReply reply, String raw) {
        var needed = reply == RecommendationReply.PARTLY || reply == RecommendationReply.NO;
        return needed ? Texts.block(raw, REASON_MAX) : Texts.optionalBlock(raw, REASON_MAX);
    }

    public static String owner(String raw) {
        return raw.isBlank() ? "" : Texts.line(raw, OWNER_MAX);
    }

    /** @throws UnusableInputException done, but never agreed */
    public static @Nullable LocalDate done(RecommendationReply reply, @Nullable LocalDate day) {
        var agreed = reply == RecommendationReply.AGREED || reply == RecommendationReply.PARTLY;
        if (day != null && !agreed) throw new UnusableInputException("inquiryreport.answer.done.form");
        return day;
    }
}
