package org.folkmoot.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.IdeaCommentTakenBack;
import org.folkmoot.idea.IdeaCommented;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.CaseDetail;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.PreModeration;
import org.folkmoot.moderation.ReportReason;
import org.folkmoot.moderation.ReportThing;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class CommentServiceTest {

    @Autowired
    CommentService service;

    @Autowired
    ModerationService moderation;

    @Autowired
    Admission admission;

    @Autowired
    IdeaService ideaService;

    @Autowired
    CoAuthorService coAuthors;

    @Autowired
    MemberService members;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId author;
    private MemberId ann;
    private MemberId ben;
    private IdeaId idea;
    private CommentOn on;

    @BeforeEach
    void anIdea() {
        author = people.named("Olive Owner", Role.PARTICIPANT);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        ben = people.named("Ben Ashe Brook", Role.PARTICIPANT);
        idea = ideas.by(author, "Benches along the mill path");
        on = new CommentOn("idea", idea.value());
    }

    @Test
    void threadsAreOneLevelDeepAndReadByEverybody() {
        var first = write(ann, null, "Two of them **with arms**.");
        var reply = write(ben, first, "Who sits down must get up.");
        write(ann, reply, "Quite.");
        write(author, null, "Thank you both.");
        var seen = people.asVisitor(() -> service.on(on, 20));
        assertThat(seen.all()).isEqualTo(4);
        assertThat(seen.write()).isFalse();
        assertThat(seen.threads()).hasSize(2);
        assertThat(seen.threads().getFirst().replies())
                .extracting(CommentLine::wording)
                .containsExactly("Who sits down must get up.", "Quite.");
        assertThat(seen.threads().getFirst().author()).isNull();
        assertThat(events.stream(IdeaCommented.class)).hasSize(4);
        assertThat(events.stream(CommentWritten.class).toList().get(1)).satisfies(event -> {
            assertThat(event.parentAuthor()).isEqualTo(ann);
            assertThat(event.link()).isEqualTo("ideas/" + idea.value() + "?comment=" + reply.value());
        });
    }

    @Test
    void namesAreForThoseSignedInAndTheIdeasAuthorStaysTheAuthor() {
        write(ann, null, "One.");
        write(author, null, "Two.");
        var seen = people.as(ben, () -> service.on(on, 20)).threads();
        assertThat(seen).extracting(CommentLine::author).containsExactly("Ann Ashe", null);
        assertThat(seen).extracting(CommentLine::ofAuthor).containsExactly(false, true);
        assertThat(people.as(author, () -> service.on(on, 20))
                        .threads()
                        .getLast()
                        .author())
                .isEqualTo("Olive Owner");
    }

    @Test
    void aCoAuthorIsNamedWhereTheAuthorStaysTheAuthor() {
        var address = SystemWork.call(() -> members.addressesOf(List.of(ann)).get(ann));
        people.as(author, () -> coAuthors.invite(idea, Objects.requireNonNull(address)));
        people.as(ann, () -> coAuthors.accept(idea));
        write(ann, null, "One.");
        write(author, null, "Two.");
        var seen = people.as(ben, () -> service.on(on, 20)).threads();
        assertThat(seen).extracting(CommentLine::author).containsExactly("Ann Ashe", null);
        assertThat(seen).extracting(CommentLine::coAuthor).containsExactly(true, false);
        assertThat(people.asVisitor(() -> service.on(on, 20)).threads())
                .extracting(CommentLine::author)
                .containsOnlyNulls();
    }

    @Test
    void whoIsNamedHearsOfItAndIsMarkedInTheText() {
        write(ann, null, "First.");
        write(ben, null, "Second.");
        write(ann, null, "I agree with @ben ashe brook, and with nobody@example.org.");
        assertThat(events.stream(CommentWritten.class).toList().getLast().mentioned())
                .containsExactly(ben);
        assertThat(people.as(ben, () -> service.on(on, 20)).threads().getLast().wording())
                .startsWith("I agree with **@ben ashe brook**, and");
        assertThat(people.asVisitor(() -> service.on(on, 20))
                        .threads()
                        .getLast()
                        .wording())
                .startsWith("I agree with **@a participant**, and");
    }

    @Test
    void aParticipantMayNameWhoWritesHereAndColleaguesAndNobodyElse() {
        testProgramme.load();
        var colleague = people.named("Cora Colleague", Role.PARTICIPANT);
        people.named("Stella Stranger", Role.PARTICIPANT);
        var council = people.organisation(
                "Mid Test",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
        people.affiliate(ann, council, LocalDate.of(2008, 1, 1));
        people.affiliate(colleague, council, LocalDate.of(2008, 1, 1));
        write(ben, null, "I write here.");
        write(author, null, "And so do I.");
        assertThat(people.as(ann, () -> service.suggestPeople(on, "co"))).containsExactly("Cora Colleague");
        assertThat(people.as(ann, () -> service.suggestPeople(on, "br"))).containsExactly("Ben Ashe Brook");
        assertThat(people.as(ann, () -> service.suggestPeople(on, "stel"))).isEmpty();
        assertThat(people.as(ann, () -> service.suggestPeople(on, "olive"))).isEmpty();
        write(ann, null, "@Cora Colleague and @Stella Stranger and @Olive Owner");
        assertThat(events.stream(CommentWritten.class).toList().getLast().mentioned())
                .containsExactly(colleague);
        var facilitator = people.person(Role.PARTICIPANT, Role.FACILITATOR);
        assertThat(people.as(facilitator, () -> service.suggestPeople(on, "stel")))
                .containsExactly("Stella Stranger");
    }

    @Test
    void whatACommentPointsToPointsBack() {
        var other = ideas.titled("A pool of minibuses");
        var label = new Reference("idea", other.value(), "A pool of minibuses", "ideas/" + other.value());
        var forged = new Reference("idea", other.value(), "Something else", "https://example.org");
        var asked = new WriteComment(
                Ids.next(), on, null, "See #A pool of minibuses and #Something else.", List.of(label, forged));
        var comment = people.as(ann, () -> service.write(asked));
        var line = people.asVisitor(() -> service.on(on, 20)).threads().getFirst();
        assertThat(line.points()).containsExactly(label);
        assertThat(line.wording()).contains("See [A pool of minibuses](http://").contains("and #Something else.");
        assertThat(people.asVisitor(() -> service.pointingTo("idea", other.value())))
                .singleElement()
                .satisfies(back -> {
                    assertThat(back.label()).isEqualTo("Benches along the mill path");
                    assertThat(back.link()).endsWith("?comment=" + comment.value());
                });
        people.as(author, () -> ideaService.withdraw(idea, ""));
        assertThat(people.asVisitor(() -> service.pointingTo("idea", other.value())))
                .isEmpty();
        assertThat(people.asVisitor(() -> service.on(on, 20)).threads()).isEmpty();
    }

    @Test
    void aSlipIsCorrectedForFifteenMinutesByItsAuthorAlone() {
        write(ben, null, "Here.");
        var comment = write(ann, null, "Two wiht arms.");
        people.as(ann, () -> service.edit(comment, "Two with arms, @Ben Ashe Brook.", List.of()));
        assertThat(people.as(ann, () -> service.on(on, 20)).threads().getLast().edited())
                .isTrue();
        assertThat(events.stream(CommentChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.mentioned()).containsExactly(ben));
        assertThatThrownBy(() -> people.as(ben, () -> service.edit(comment, "Mine.", List.of())))
                .hasMessage("comment.refusal.not-yours");
        var later = clock.instant().plus(Duration.ofMinutes(16));
        assertThatThrownBy(() -> clock.at(
                        later,
                        () -> people.as(ann, () -> {
                            service.edit(comment, "Later.", List.of());
                            return "";
                        })))
                .hasMessage("comment.refusal.too-late");
    }

    @Test
    void whatIsTakenBackIsReadByNobodyAndAnswersStay() {
        var comment = write(ann, null, "I take this back.");
        write(ben, comment, "Why?");
        people.as(ann, () -> service.takeBack(comment));
        var seen = people.as(ann, () -> service.on(on, 20)).threads().getFirst();
        assertThat(seen.takenBack()).isTrue();
        assertThat(seen.wording()).isEmpty();
        assertThat(seen.author()).isNull();
        assertThat(seen.replies()).hasSize(1);
        assertThat(events.stream(IdeaCommentTakenBack.class)).hasSize(1);
    }

    @Test
    void aReportedCommentIsHiddenAndRestored() {
        var comment = write(ann, null, "Rude words.");
        var manager = people.person(Role.MANAGER);
        people.as(ben, () -> moderation.report(new ReportThing(comment.asThing(), ReportReason.OTHER, "Rude.")));
        decide(manager, comment, Verdict.HIDE);
        assertThat(people.as(ben, () -> service.on(on, 20)).threads()).isEmpty();
        assertThat(people.as(ann, () -> service.on(on, 20)).threads().getFirst().note())
                .isNotNull();
        assertThat(people.as(ben, () -> service.on(on, 20)).all()).isZero();
        decide(manager, comment, Verdict.RESTORE);
        assertThat(people.asVisitor(() -> service.on(on, 20)).threads()).hasSize(1);
    }

    @Test
    void whereAModeratorLooksFirstNobodyHearsOfACommentBeforeItIsLetIn() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> admission.change(PreModeration.EVERYONE));
        var comment = write(ann, null, "Please read me.");
        assertThat(people.as(ben, () -> service.on(on, 20)).threads()).isEmpty();
        assertThat(events.stream(CommentWritten.class)).isEmpty();
        decide(manager, comment, Verdict.APPROVE);
        assertThat(people.asVisitor(() -> service.on(on, 20)).threads()).hasSize(1);
        assertThat(events.stream(CommentWritten.class)).hasSize(1);
    }

    @Test
    void aReplyByMailIsAMembersCommentOnceHoweverOftenItArrives() {
        var first = write(ann, null, "Two with arms.");
        var asked = new WriteComment(Ids.next(), on, first, "I agree, @Ann Ashe.", List.of());
        var id = SystemWork.call(() -> service.writeFor(ben, asked));
        assertThat(SystemWork.call(() -> service.writeFor(ben, asked))).isEqualTo(id);
        var reply = people.as(ann, () -> service.on(on, 20))
                .threads()
                .getFirst()
                .replies()
                .getFirst();
        assertThat(reply.author()).isEqualTo("Ben Ashe Brook");
        assertThat(reply.byMail()).isTrue();
        assertThat(events.stream(CommentWritten.class).toList().getLast().mentioned())
                .containsExactly(ann);
        assertThatThrownBy(() -> people.as(ben, () -> service.writeFor(ann, asked)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sentFourTimesAtOnceItIsOneComment() throws Exception {
        var asked = new WriteComment(on, null, "Once.");
        Callable<CommentId> send = () -> people.as(ann, () -> service.write(asked));
        var outcomes = Races.together(List.of(send, send, send, send));
        assertThat(jdbc.queryForObject("select count(*) from comment_entry", Integer.class))
                .isOne();
        outcomes.stream()
                .filter(outcome -> !outcome.won())
                .forEach(outcome -> assertThat(outcome.thrown()).isInstanceOf(RefusedException.class));
    }

    @Test
    void visitorsAndObserversReadAndDoNotWrite() {
        var asked = new WriteComment(on, null, "Hello.");
        var observer = people.person(Role.OBSERVER);
        assertThatThrownBy(() -> people.asVisitor(() -> service.write(asked)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(observer, () -> service.write(asked)))
                .isInstanceOf(AccessDeniedException.class);
        people.as(author, () -> ideaService.withdraw(idea, ""));
        assertThatThrownBy(() -> people.as(ann, () -> service.write(asked))).hasMessage("comment.refusal.not-there");
        assertThatThrownBy(() -> people.as(author, () -> service.write(asked))).hasMessage("comment.refusal.closed");
    }

    @Test
    void aPageOfCommentsCostsTheSameHoweverManyThereAre() {
        for (var i = 0; i < 3; i++) write(ben, write(ann, null, "Comment " + i), "Reply");
        var few = statements.during(() -> people.as(ann, () -> service.on(on, 20)));
        for (var i = 0; i < 30; i++) write(ben, write(ann, null, "Comment " + i), "Reply, @Ann Ashe");
        var many = statements.during(() -> people.as(ann, () -> service.on(on, 20)));
        assertThat(many).isLessThanOrEqualTo(few + 1);
        assertThat(people.as(ann, () -> service.on(on, 20)).more()).isEqualTo(13);
    }

    @Test
    void aCommentFarDownIsFoundByItsAddress() {
        CommentId last = null;
        for (var i = 0; i < 25; i++) last = write(ann, null, "Comment " + i);
        var wanted = java.util.Objects.requireNonNull(last);
        var reply = write(ben, wanted, "Here");
        assertThat(people.asVisitor(() -> service.place(on, reply))).hasValue(25);
        assertThat(people.asVisitor(() -> service.place(new CommentOn("idea", Ids.next()), reply)))
                .isEmpty();
    }

    private void decide(MemberId manager, CommentId comment, Verdict verdict) {
        people.as(manager, () -> {
            var one = moderation.caseOf(comment.asThing()).orElseThrow();
            var seen = moderation.find(one).map(CaseDetail::turns).orElseThrow();
            moderation.decide(one, seen, verdict, "Because.");
        });
    }

    private CommentId write(MemberId by, CommentId parent, String words) {
        return people.as(by, () -> service.write(new WriteComment(on, parent, words)));
    }
}
