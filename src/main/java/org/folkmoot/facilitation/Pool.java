package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who could run conversations.
 *
 * @param people    as asked
 * @param all       how many there are without being narrowed down
 * @param fairShare what each would have in {@code months} if all had the same
 * @param former    who has not the role any more and is still named for sessions to come
 */
public record Pool(List<Person> people, int all, double fairShare, int months, List<Former> former) {

    /**
     * @param organisation for whom they speak today, or null
     * @param trainedToday whether one of the trainings counts today
     * @param ran          sessions that are over
     * @param last         the last of them, or null
     * @param had          in the months that count, those to come too
     * @param said         whether anything was said about their week
     * @param free         this month and the next
     */
    public record Person(
            MemberId member,
            String name,
            @Nullable String organisation,
            @Nullable AreaId area,
            List<Trained> trainings,
            boolean trainedToday,
            int ran,
            @Nullable Last last,
            int toCome,
            int had,
            boolean said,
            @Nullable Integer maxPerMonth,
            List<FreeDays> free) {}

    /** @param series its title */
    public record Last(String series, Instant at) {}

    /** @param days that are not over on which they can; @param runs sessions they run in that month */
    public record FreeDays(YearMonth month, int days, int runs) {}

    public record Former(MemberId member, String name, int toCome) {}

    public Pool {
        people = List.copyOf(people);
        former = List.copyOf(former);
    }
}
