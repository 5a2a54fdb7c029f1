package org.folkmoot.conversation;

import java.util.List;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A new series and the dates of its sessions.
 *
 * @param title    1 to {@link #TITLE_MAX} characters
 * @param purpose  what it is for, up to {@link #TEXT_MAX} characters of Markdown, may be empty
 * @param question the question people will talk about, 1 to {@link #QUESTION_MAX} characters
 * @param method   how it runs, as {@code purpose}
 * @param strand   decides what presence counts as
 * @param places   in each session, 1 to {@link #PLACES_MAX}
 * @param facilitators needed in each session, 1 to {@link #FACILITATORS_MAX}
 * @param dates    1 to {@link #DATES_MAX}, in any order
 */
public record ScheduleSeries(
        String title,
        String purpose,
        String question,
        String method,
        StrandId strand,
        int places,
        int facilitators,
        List<SessionDate> dates) {

    public static final int TITLE_MAX = 120;
    public static final int QUESTION_MAX = 300;
    public static final int TEXT_MAX = 2000;
    public static final int PLACES_MAX = 500;
    public static final int FACILITATORS_MAX = 5;
    public static final int DATES_MAX = 100;

    public ScheduleSeries {
        title = Texts.line(title, TITLE_MAX);
        purpose = Texts.optionalBlock(purpose, TEXT_MAX);
        question = Texts.line(question, QUESTION_MAX);
        method = Texts.optionalBlock(method, TEXT_MAX);
        places = places(places);
        facilitators = facilitators(facilitators);
        dates = List.copyOf(dates);
        if (dates.isEmpty() || dates.size() > DATES_MAX)
            throw new UnusableInputException("conversation.input.dates", DATES_MAX);
    }

    /** One person can run each session. */
    public ScheduleSeries(
            String title,
            String purpose,
            String question,
            String method,
            StrandId strand,
            int places,
            List<SessionDate> dates) {
        this(title, purpose, question, method, strand, places, 1, dates);
    }

    /** @throws UnusableInputException outside 1 to {@link #FACILITATORS_MAX} */
    public static int facilitators(int people) {
        if (people < 1 || people > FACILITATORS_MAX)
            throw new UnusableInputException("conversation.input.facilitators", FACILITATORS_MAX);
        return people;
    }

    /** @throws UnusableInputException outside 1 to {@link #PLACES_MAX} */
    public static int places(int places) {
        if (places < 1 || places > PLACES_MAX)
            throw new UnusableInputException("conversation.input.places", PLACES_MAX);
        return places;
    }
}
