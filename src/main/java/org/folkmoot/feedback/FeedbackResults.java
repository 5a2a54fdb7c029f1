package org.folkmoot.feedback;

import java.util.List;
import org.folkmoot.conversation.SeriesId;

/**
 * What was said about a session. Words stand without names, in the order of the alphabet, so that they tell nothing about
 * who wrote them or when.
 *
 * @param full   whether the person looking runs conversations; otherwise all lists are empty
 * @param spread how many gave the score 1, 2, … 5
 * @param use    how people will use what they learned
 * @param useful why it was useful
 * @param again  how many were asked again and answered, without a mean
 * @param done   what people have done since
 */
public record FeedbackResults(
        SessionFeedback session,
        SeriesId series,
        boolean full,
        List<Integer> spread,
        List<String> use,
        List<String> useful,
        FeedbackFigures again,
        List<String> done) {

    public FeedbackResults {
        spread = List.copyOf(spread);
        use = List.copyOf(use);
        useful = List.copyOf(useful);
        done = List.copyOf(done);
    }
}
