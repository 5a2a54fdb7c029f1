package org.folkmoot.inquiryreport.ui;

import java.util.ArrayList;
import org.folkmoot.inquiryreport.AnswerRecommendation;
import org.folkmoot.inquiryreport.RecommendationLine;
import org.folkmoot.inquiryreport.RecommendationReply;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;

/** Small repeated wordings of recommendations. */
final class RecommendationWords {

    private RecommendationWords() {}

    static Pill pill(RecommendationLine line) {
        if (line.done() != null) return new Pill(Parts.text("inquiryreport.recommendation.done"), Pill.Tone.GOOD);
        if (line.overdue()) return new Pill(Parts.text("inquiryreport.recommendation.overdue"), Pill.Tone.ACCENT);
        return pill(line.reply());
    }

    static Pill pill(RecommendationReply reply) {
        var tone =
                switch (reply) {
                    case NONE -> Pill.Tone.WAITING;
                    case AGREED -> Pill.Tone.GOOD;
                    case PARTLY -> Pill.Tone.ACTIVE;
                    case NO -> Pill.Tone.PLAIN;
                };
        return new Pill(Parts.text("inquiryreport.reply." + reply), tone);
    }

    /** "To the County Council · partly agreed · Adult Care · by 3 Mar · done 1 Mar" */
    static String standing(RecommendationLine line, Dates dates) {
        var parts = new ArrayList<String>();
        parts.add(Parts.text("inquiryreport.recommendation.for", line.addressedTo()));
        parts.add(facts(
                new AnswerRecommendation(
                        RecommendationReply.AGREED, "", line.owner(), line.due(), line.visit(), line.done()),
                Parts.text("inquiryreport.reply." + line.reply()),
                dates));
        return String.join(" · ", parts);
    }

    static String facts(AnswerRecommendation answer, String reply, Dates dates) {
        var parts = new ArrayList<String>();
        parts.add(reply);
        if (!answer.owner().isEmpty()) parts.add(answer.owner());
        if (answer.due() != null) parts.add(Parts.text("inquiryreport.recommendation.by", dates.fullDay(answer.due())));
        if (answer.visit() != null)
            parts.add(Parts.text("inquiryreport.recommendation.visit", dates.fullDay(answer.visit())));
        if (answer.done() != null)
            parts.add(Parts.text("inquiryreport.recommendation.done-on", dates.fullDay(answer.done())));
        return String.join(" · ", parts);
    }
}
