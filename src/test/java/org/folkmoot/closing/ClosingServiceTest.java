package org.folkmoot.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class ClosingServiceTest {

    @Autowired
    ClosingService closings;

    @Autowired
    DeskService desks;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService facts;

    @Autowired
    PortalClock clock;

    private DialogueSessionId session;
    private Instant start;
    private Instant end;
    private MemberId facilitator;
    private MemberId came;

    /** Four with a place, two of them there; one walks in, of the same organisation as another; three without a name. */
    @BeforeEach
    void session() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        end = start.plus(TestConversations.LASTS);
        session = made.session("Ageing well", start, 25);
        facilitator = people.person(Role.FACILITATOR);
        came = speakingFor("Mill Trust", 0);
        var also = speakingFor("Harbour Council", 1);
        List.of(came, also, people.person(Role.PARTICIPANT), people.person(Role.PARTICIPANT))
                .forEach(one -> made.takePlace(one, session));
        var walkIn = people.person(Role.PARTICIPANT);
        clock.at(start, () -> {
            as(() -> desks.checkIn(session, came));
            as(() -> desks.checkIn(session, also));
            as(() -> desks.walkIn(session, walkIn));
            as(() -> desks.countUnnamed(session, 3));
            return "";
        });
    }

    @Test
    void nobodyTypesWhatWasCounted() {
        var now = report().now();
        assertThat(now.taken()).isEqualTo(4);
        assertThat(now.noShows()).isEqualTo(2);
        assertThat(now.noShowPercent()).isEqualTo(50);
        assertThat(now.came()).isEqualTo(3);
        assertThat(now.walkIns()).isEqualTo(1);
        assertThat(now.unnamed()).as("beside, never added").isEqualTo(3);
        assertThat(now.organisations()).isEqualTo(2);
        assertThat(now.sectors()).isEqualTo(2);
        assertThat(now.score()).isNull();
        assertThat(report().sectorsInAll()).isEqualTo(facts.sectors().size());
    }

    @Test
    void closingKeepsTheFiguresAndACorrectionShows() {
        refused(ClosingRefusal.NOT_OVER);
        clock.at(end, () -> {
            close("The bus was late");
            assertThat(report().closings())
                    .singleElement()
                    .satisfies(one -> assertThat(one.remark()).isEqualTo("The bus was late"));
            assertThat(report().changedSince()).isFalse();
            as(() -> desks.undoCheckIn(session, came, "Wrong person"));
            assertThat(report().changedSince()).isTrue();
            assertThat(report().closings().getFirst().figures().came()).isEqualTo(3);
            assertThat(report().now().came()).isEqualTo(2);
            close("");
            assertThat(report().changedSince()).isFalse();
            assertThat(report().closings())
                    .extracting(one -> one.figures().came())
                    .containsExactly(2, 3);
            return "";
        });
    }

    @Test
    void aRemarkThatIsTooLongIsRefusedAndNothingIsKept() {
        clock.at(end, () -> {
            assertThatThrownBy(() -> close("x".repeat(501))).isInstanceOf(UnusableInputException.class);
            assertThat(report().closings()).isEmpty();
            return "";
        });
    }

    @Test
    void aCancelledConversationIsNotClosed() {
        var other = made.session("Rural buses", start, 5);
        as(() -> conversations.cancel(other, "Snow"));
        clock.at(end, () -> {
            assertThatThrownBy(() -> as(() -> closings.close(other, "")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            no -> assertThat(no.refusal()).isEqualTo(ClosingRefusal.CANCELLED));
            return "";
        });
    }

    @Test
    void onlyThoseWhoRunConversationsSeeIt() {
        assertThatThrownBy(() -> people.as(came, () -> closings.find(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MemberId speakingFor(String organisation, int sector) {
        var person = people.person(Role.PARTICIPANT);
        var body = people.organisation(organisation, facts.sectors().get(sector).id(), made.area("Mid Suffolk"));
        people.affiliate(person, body, clock.today());
        return person;
    }

    private void refused(ClosingRefusal why) {
        assertThatThrownBy(() -> close(""))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    private void close(String remark) {
        as(() -> closings.close(session, remark));
    }

    private SessionReport report() {
        return people.as(facilitator, () -> closings.find(session).orElseThrow());
    }

    private void as(Runnable work) {
        people.as(facilitator, work);
    }
}
