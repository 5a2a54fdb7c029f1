package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class MinutesTest {

    @Autowired
    MinutesService service;

    @Autowired
    MinutesPdf pdf;

    @Autowired
    SteeringPersonalData personalData;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgendaService agenda;

    @Autowired
    MeetingPublishing publishing;

    @Autowired
    SteeringService steering;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    MemberId ada;
    MemberId ben;
    IdeaId benches;
    MeetingId meeting;

    @BeforeEach
    void aMeetingThatHasEnded() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        var group = new ArrayList<>(List.of(ada, ben));
        IntStream.range(0, 5).forEach(nth -> group.add(people.named("Łucja " + nth, Role.STEERING)));
        benches = ideas.titled("Benches");
        meeting = people.as(
                ada,
                () -> meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), "Shire Hall", ada, ben)));
        people.as(ada, () -> agenda.add(meeting, List.of(benches, ideas.titled("Sheds")), 5));
        people.as(ada, () -> meetings.start(meeting));
        for (var member : group.subList(0, 6))
            people.as(ben, () -> meetings.attend(meeting, member, AttendanceKind.PRESENT));
        people.as(ben, () -> meetings.attend(meeting, group.get(6), AttendanceKind.APOLOGIES));
        var item = people.as(ada, () -> meetings.find(meeting))
                .orElseThrow()
                .items()
                .getFirst()
                .id();
        people.as(ben, () -> agenda.note(meeting, new WriteNote(item, "Ten parishes have asked.", 0)));
        people.as(
                ada,
                () -> steering.prepare(new PrepareDecision(
                        benches,
                        new GiveAnswer(Outcome.APPROVED, "It helps many.", "", null, "")
                                .ownedBy("The county council", "Ask the parishes."),
                        null)));
        assertThat(people.as(ada, () -> service.find(meeting))).isEmpty();
        people.as(ada, () -> meetings.end(meeting));
    }

    @Test
    void theyDraftThemselvesFromTheMeeting() {
        assertThat(drafted().words())
                .contains("Shire Hall", "**Chair:** Ada Marsh", "**Clerk:** Ben Heath", "**Apologies:** Łucja 4")
                .contains(
                        "There was a quorum: 6 present, 6 of 10 needed.", "**1. Benches**", "Ten parishes have asked.")
                .contains(
                        "approved. Owner: The county council.",
                        "It helps many.",
                        "- Ask the parishes. (The county council)")
                .contains("**2. Sheds**", "No decision.");
    }

    @Test
    void theyAreEditedRemarkedOnApprovedAndPublished() {
        people.as(ben, () -> service.save(meeting, "Ben's words", 0));
        assertThatThrownBy(() -> people.as(ada, () -> service.save(meeting, "Ada's words", 0)))
                .hasMessage("steering.refusal.minutes-changed");
        people.as(ada, () -> service.remark(meeting, "Who spoke for Eye?"));
        assertThat(drafted()).satisfies(now -> {
            assertThat(now.words()).isEqualTo("Ben's words");
            assertThat(now.remarks()).extracting(MinutesDetail.Remark::name).containsExactly("Ada Marsh");
        });
        assertThatThrownBy(() -> people.as(ada, () -> service.publish(meeting)))
                .hasMessage("steering.refusal.minutes-not-approved");
        people.as(ada, () -> service.approve(meeting, 1));
        assertThatThrownBy(() -> people.as(ben, () -> service.save(meeting, "Later", 1)))
                .hasMessage("steering.refusal.minutes-approved");
        assertThatThrownBy(() -> people.as(ada, () -> service.publish(meeting)))
                .hasMessage("steering.refusal.answers-first");
        var reader = people.person(Role.OBSERVER);
        assertThat(people.as(reader, () -> service.published(meeting))).isEmpty();
        publishAnswers();
        people.as(ada, () -> service.publish(meeting));
        assertThat(people.as(reader, () -> service.published(meeting))).get().satisfies(read -> {
            assertThat(read.words()).isEqualTo("Ben's words");
            assertThat(read.remarks()).isEmpty();
        });
    }

    @Test
    void minutesKeepTheirWordsWithoutTheNameOfWhoIsGone() {
        people.as(ben, () -> service.save(meeting, "Present: Ada Marsh, Ben Heath", 0));
        personalData.forget(
                new Forgetting(ada, "Ada Marsh", "ada@example.org", true, "a former participant", Instant.now()));
        assertThat(people.as(ben, () -> service.find(meeting)).orElseThrow().words())
                .isEqualTo("Present: a former participant, Ben Heath");
    }

    @Test
    void draftsAreForTheGroupAlone() {
        for (var role : Role.values()) {
            if (role == Role.STEERING) continue;
            var other = people.person(role);
            assertThatThrownBy(() -> people.as(other, () -> service.find(meeting)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(people.as(other, () -> service.published(meeting))).isEmpty();
        }
    }

    @Test
    void thePdfHoldsTheWordsWithEveryLetter() throws IOException {
        var bytes = pdf.of(drafted());
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Łucja", "Benches", "Ten parishes have asked.", "Draft, for the group alone");
        }
    }

    private MinutesDetail drafted() {
        return people.as(ada, () -> service.find(meeting)).orElseThrow();
    }

    private void publishAnswers() {
        var previewed = people.as(ada, () -> publishing.preview(meeting)).ready().stream()
                .map(PreparedDecision::id)
                .collect(Collectors.toSet());
        people.as(ada, () -> publishing.publish(meeting, previewed));
    }
}
