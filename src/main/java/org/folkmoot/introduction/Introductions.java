package org.folkmoot.introduction;

import java.util.List;
import org.folkmoot.conversation.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody could talk to at a session.
 *
 * @param agreed whether they agreed to be found; otherwise nobody is shown to them either
 * @param people at most {@link IntroductionService#SHOWN}
 */
public record Introductions(SessionSummary session, boolean agreed, List<Person> people) {

    public record Person(String name, @Nullable String organisation) {}

    public Introductions {
        people = List.copyOf(people);
    }
}
