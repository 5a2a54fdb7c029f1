package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.TestNotes;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Those who came hear that notes are out for comment, and that they are published: each once, however often a step is repeated. */
@PortalTest
@BothDatabases
class NotesNewsTest {

    @Autowired
    NotesService notes;

    @Autowired
    CommentService comments;

    @Autowired
    AttendanceService attendance;

    @Autowired
    TestNotes made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId facilitator;
    private MemberId came;
    private MemberId stranger;
    private DialogueSessionId session;

    @BeforeEach
    void notesOfASession() {
        programme.load();
        facilitator = people.named("Ann Ashe", Role.FACILITATOR);
        came = people.named("Ben Birch", Role.PARTICIPANT);
        stranger = people.named("Cleo Cedar", Role.PARTICIPANT);
        session = made.over("Ageing well", 5, facilitator, came);
        made.write(facilitator, session, made.begin(facilitator, session).getFirst(), "To hear each other.");
    }

    @Test
    void eachIsToldOnceThoughAStepIsTakenBackAndTakenAgain() {
        round();
        settled();
        people.as(facilitator, () -> notes.stepBack(session, "Too early."));
        round();
        settled();
        assertThat(kinds(came)).containsExactly("NOTES_OF_MY_SESSIONS");
        for (var time = 0; time < 2; time++) {
            people.as(facilitator, () -> {
                notes.approve(session, "All have answered.");
                notes.publish(session);
                notes.stepBack(session, "A name too many.");
            });
            settled();
        }
        assertThat(kinds(came)).containsExactly("NOTES_OF_MY_SESSIONS", "NOTES_OF_MY_SESSIONS");
        assertThat(kinds(stranger)).isEmpty();
        assertThat(kinds(facilitator)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select max(link) from notification where member_id = ?", String.class, came.value()))
                .isEqualTo("conversations/" + session.value() + "/notes");
    }

    @Test
    void theHostHearsOfAComment() {
        round();
        var host = SystemWork.call(() -> attendance.hostOf(session)).orElseThrow();
        people.as(
                came,
                () -> comments.write(
                        new WriteComment(new CommentOn("notes", session.value()), null, "You left out the lunch.")));
        settled();
        assertThat(kinds(host)).containsExactly("NOTES_OF_MY_SESSIONS");
        assertThat(kinds(stranger)).isEmpty();
    }

    private void round() {
        people.as(facilitator, () -> notes.circulate(session));
    }

    private List<String> kinds(MemberId person) {
        return jdbc.queryForList(
                "select kind from notification where member_id = ? order by id", String.class, person.value());
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }
}
