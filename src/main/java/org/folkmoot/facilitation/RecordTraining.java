package org.folkmoot.facilitation;

import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.UnusableInputException;

/**
 * That people attended a course.
 *
 * @param day    in the programme's zone, not in the future
 * @param people 1 to {@link #PEOPLE_MOST}
 */
public record RecordTraining(CourseId course, LocalDate day, Set<MemberId> people) {

    public static final int PEOPLE_MOST = 100;

    public RecordTraining {
        people = people(people);
    }

    /** @throws UnusableInputException for nobody, or for too many */
    public static Set<MemberId> people(Set<MemberId> people) {
        if (people.isEmpty()) throw new UnusableInputException("input.required");
        if (people.size() > PEOPLE_MOST) throw new UnusableInputException("facilitation.input.people", PEOPLE_MOST);
        return Set.copyOf(people);
    }
}
