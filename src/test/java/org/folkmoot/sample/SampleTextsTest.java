package org.folkmoot.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.sample.SampleTexts.IdeaText;
import org.junit.jupiter.api.Test;

class SampleTextsTest {

    @Test
    void thereAre180IdeasAThirdNearDuplicatesATenthOutOfScope() {
        var ideas = SampleFiles.ideas();
        assertThat(ideas).hasSize(180);
        assertThat(ideas.stream().map(IdeaText::title).distinct()).hasSize(180);
        assertThat(ideas.stream().filter(idea -> idea.near() != null).count()).isBetween(55L, 65L);
        assertThat(ideas.stream().filter(IdeaText::outOfScope).count()).isEqualTo(18);
    }

    @Test
    void aNearDuplicateFollowsTheAnswerOfTheIdeaItRepeats() {
        var ideas = SampleFiles.ideas();
        var byId =
                ideas.stream().filter(idea -> idea.id() != null).collect(Collectors.toMap(IdeaText::id, idea -> idea));
        assertThat(ideas).filteredOn(idea -> idea.near() != null).allSatisfy(idea -> {
            assertThat(byId).containsKey(idea.near());
            var answer = idea.answer();
            if (answer == null || answer.reason() != null) return;
            var first = Objects.requireNonNull(byId.get(idea.near()).answer(), idea.title());
            assertThat(first.outcome()).isEqualTo(answer.outcome());
            assertThat(first.at()).isLessThanOrEqualTo(answer.at());
        });
    }

    @Test
    void aboutAHundredAreAnsweredInFourMeetingsAndSomeArePrepared() {
        var byMeeting = SampleFiles.ideas().stream()
                .filter(idea -> idea.answer() != null)
                .collect(
                        groupingBy(idea -> Objects.requireNonNull(idea.answer()).at(), counting()));
        assertThat(SampleFiles.answers().meetings()).hasSize(4);
        assertThat(byMeeting.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(byMeeting.values().stream().mapToLong(n -> n).sum() - Objects.requireNonNull(byMeeting.get(5)))
                .isBetween(95L, 105L);
    }

    @Test
    void theFirstStartFallsInThePapersWeekAndWeekdaysStay() {
        var zone = ZoneId.of("Europe/London");
        var monday = LocalDate.of(2026, 11, 23);
        for (var day = monday; day.isBefore(monday.plusWeeks(3)); day = day.plusDays(1)) {
            var calendar = new SampleCalendar(day, zone);
            assertThat(calendar.days() % 7).isZero();
            assertThat(day.minusDays(calendar.days())).isBetween(LocalDate.of(2009, 2, 3), LocalDate.of(2009, 2, 9));
        }
    }
}
