package org.folkmoot.need;

import java.util.List;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.MemberId;

/**
 * What those with a place need, for those who run the session.
 *
 * @param mine   whether the person looking runs it; otherwise the list is empty
 * @param people in order of name
 */
public record SessionNeeds(SessionSummary session, AskedNeeds asked, boolean mine, List<Line> people) {

    public record Line(MemberId member, String name, String access, String diet) {}

    public SessionNeeds {
        people = List.copyOf(people);
    }
}
