package org.folkmoot.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.note.NoteLine;
import org.folkmoot.note.NoteSection;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.TestNotes;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the ranking into the session's notes. */
@PortalTest
@BothDatabases
class RoundResultServiceTest {

    @Autowired
    RoundService rounds;

    @Autowired
    CardService cards;

    @Autowired
    GroupingService grouping;

    @Autowired
    RoundResultService results;

    @Autowired
    NotesService notes;

    @Autowired
    TestRounds made;

    @Autowired
    TestNotes written;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    private DialogueSessionId session;
    private MemberId host;
    private MemberId ann;
    private RoundId round;

    @BeforeEach
    void ranked() {
        session = made.session();
        host = people.person(Role.FACILITATOR);
        ann = made.here(host, session, "Ann Ashe");
        round = made.running(host, session, RoundKind.ROOM, 1);
        made.card(ann, round, "A bench");
        var bus = made.card(ann, round, "A bus");
        var van = made.card(ann, round, "A van");
        people.as(host, () -> rounds.end(round));
        people.as(host, () -> grouping.join(round, van, bus, "Wheels"));
        people.as(host, () -> rounds.openRanking(round));
        var wheels = people.as(host, () -> grouping.board(session, round))
                .orElseThrow()
                .heaps()
                .getFirst();
        people.as(ann, () -> cards.giveDot(round, Rankable.of(wheels)));
    }

    @Test
    void theRankingBecomesLinesOfTheNotesOnceHoweverOftenItIsAsked() {
        people.as(host, () -> rounds.closeRanking(round));
        var begun = clock.instant().plusSeconds(3600);
        clock.at(begun, () -> {
            var section = written.begin(host, session).getFirst();
            assertThat(people.as(host, () -> results.toNotes(round, section.id())))
                    .isEqualTo(2);
            assertThat(people.as(host, () -> results.toNotes(round, section.id())))
                    .isEqualTo(2);
            assertThat(first().lines())
                    .extracting(NoteLine::wording)
                    .containsExactly("Wheels (1 dot): A bus; A van", "A bench");
            assertThatThrownBy(() -> people.as(ann, () -> results.toNotes(round, section.id())))
                    .isInstanceOf(AccessDeniedException.class);
            return "";
        });
    }

    @Test
    void whileDotsAreGivenNothingIsTakenIntoTheNotes() {
        clock.at(clock.instant().plusSeconds(3600), () -> {
            var section = written.begin(host, session).getFirst();
            assertThatThrownBy(() -> people.as(host, () -> results.toNotes(round, section.id())))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            no -> assertThat(no.refusal()).isEqualTo(RoundRefusal.NOT_TO_BE_GROUPED));
            return "";
        });
        assertThat(people.as(ann, () -> results.find(session)).orElseThrow().rounds())
                .hasSize(1)
                .allSatisfy(board -> assertThat(board.ranking()).isEmpty());
    }

    private NoteSection first() {
        return people.as(host, () -> notes.find(session))
                .orElseThrow()
                .sections()
                .getFirst();
    }
}
