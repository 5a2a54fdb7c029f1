package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class AnswerTemplateTest {

    @Autowired
    AnswerTemplateService service;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgendaService agenda;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    MemberId ada;

    @BeforeEach
    void aMember() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
    }

    @Test
    void placeholdersAreFilledInAndNoAuthorIsNamed() {
        var author = people.named("Ann Field", Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches {today}");
        ideas.backed(idea, 2);
        var meeting = people.as(
                ada,
                () -> meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), "Shire Hall", null, null)));
        people.as(ada, () -> agenda.add(meeting, List.of(idea), 5));
        var id = people.as(
                ada,
                () -> service.add(new WriteTemplate(
                        "Usual",
                        Outcome.DECLINED,
                        "“{title}” by {author}, theme: {Theme}, {supporters} backers, on { meeting-date }.",
                        "")));
        assertThat(people.as(ada, () -> service.fill(id, idea)).reason())
                .isEqualTo("“Benches {today}” by a participant, theme: no theme yet, 2 backers, on 17 February 2035.")
                .doesNotContain("Ann");
    }

    @Test
    void anUnknownPlaceholderIsNamedWithWhatIsPossible() {
        assertThatThrownBy(() -> new WriteTemplate("Usual", Outcome.DECLINED, "Dear {name}", ""))
                .hasMessage("steering.template.unknown")
                .satisfies(thrown -> assertThat(((UnusableInputException) thrown).arguments())
                        .containsExactly(
                                "{name}",
                                "{title}, {author}, {theme}, {supporters}, {submitted}, {meeting-date}, {today}"));
        assertThatThrownBy(() -> new WriteTemplate("Usual", Outcome.DECLINED, "Dear {}", ""))
                .hasMessage("steering.template.unknown");
    }

    @Test
    void whoComesSecondIsToldAndNamesAreTakenOnce() {
        var id = people.as(ada, () -> service.add(written("Usual")));
        people.as(ada, () -> service.change(id, 0, written("Usual no")));
        assertThatThrownBy(() -> people.as(ada, () -> service.change(id, 0, written("Other"))))
                .hasMessage("steering.refusal.template-changed");
        assertThatThrownBy(() -> people.as(ada, () -> service.add(written("Usual no"))))
                .hasMessage("steering.refusal.template-name-taken");
        people.as(ada, () -> service.putAway(id));
        assertThat(people.as(ada, () -> service.list())).isEmpty();
        people.as(ada, () -> service.add(written("Usual no")));
        assertThatThrownBy(() -> people.as(people.person(Role.MANAGER), () -> service.list()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static WriteTemplate written(String name) {
        return new WriteTemplate(name, Outcome.DECLINED, "Thank you for {title}.", "");
    }
}
