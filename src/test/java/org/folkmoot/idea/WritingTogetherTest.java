package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Co-authors, wordings, and who follows an idea. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class WritingTogetherTest {

    @Autowired
    CoAuthorService coAuthors;

    @Autowired
    VersionService versions;

    @Autowired
    IdeaFollowers followers;

    @Autowired
    IdeaService service;

    @Autowired
    AnsweringService answering;

    @Autowired
    CommentService comments;

    @Autowired
    MemberService members;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId author;
    private MemberId other;
    private IdeaId idea;

    @BeforeEach
    void anIdea() {
        author = people.named("Ann Author", Role.PARTICIPANT);
        other = people.named("Ben Other", Role.PARTICIPANT);
        idea = ideas.by(author, "Benches along the mill path");
    }

    @Test
    void whoIsInvitedAcceptsWritesAndLeavesAndEachStepIsARow() {
        invite();
        assertThat(people.as(other, () -> coAuthors.mine())).singleElement().satisfies(asked -> {
            assertThat(asked.title()).isEqualTo("Benches along the mill path");
            assertThat(asked.by()).isEqualTo("Ann Author");
        });
        assertThatThrownBy(() -> revise(other, 1, "Benches", true)).hasMessage("idea.refusal.not-yours");
        people.as(other, () -> coAuthors.accept(idea));
        assertThat(ideas.seenBy(other, idea).writing()).isTrue();
        assertThat(ideas.seenBy(author, idea).coAuthors()).containsExactly("Ben Other");
        assertThat(ideas.seenBy(people.person(Role.PARTICIPANT), idea).coAuthors())
                .isEmpty();
        revise(other, 1, "Benches, six of them", false);
        people.as(other, () -> coAuthors.leave(idea));
        assertThat(ideas.seenBy(other, idea).writing()).isFalse();
        assertThatThrownBy(() -> people.as(author, () -> coAuthors.leave(idea)))
                .hasMessage("idea.refusal.author-cannot-leave");
        assertThat(events.stream(CoAuthorInvited.class)).hasSize(1);
        assertThat(events.stream(CoAuthorAnswered.class).map(CoAuthorAnswered::answer))
                .containsExactly(CoAuthorAnswered.Answered.ACCEPTED, CoAuthorAnswered.Answered.LEFT);
        invite();
        assertThat(jdbc.queryForList("select state from idea_coauthor order by invited_at", String.class))
                .containsExactly("LEFT", "INVITED");
    }

    @Test
    void whoDeclinesWritesNothingAndNobodyLearnsWhichAddressesAreKnown() {
        people.as(author, () -> coAuthors.invite(idea, new EmailAddress("nobody@example.org")));
        invite();
        assertThat(people.as(author, () -> coAuthors.of(idea)))
                .extracting(CoAuthorLine::name, CoAuthorLine::accepted)
                .containsExactly(
                        tuple("nobody@example.org", false),
                        tuple(addressOf(other).value(), false));
        assertThat(events.stream(CoAuthorInvited.class)).hasSize(1);
        people.as(other, () -> coAuthors.decline(idea));
        assertThatThrownBy(() -> people.as(other, () -> coAuthors.accept(idea))).hasMessage("idea.refusal.not-invited");
        assertThat(people.as(other, () -> coAuthors.mine())).isEmpty();
        assertThatThrownBy(() -> people.as(other, () -> coAuthors.invite(idea, new EmailAddress("x@example.org"))))
                .hasMessage("idea.refusal.not-yours");
    }

    @Test
    void whoComesToThePortalLaterFindsTheInvitationThatWasSentToTheirAddress() {
        var address = addressOf(other);
        jdbc.update("update member set email = 'elsewhere@example.org' where id = ?", other.value());
        people.as(author, () -> coAuthors.invite(idea, address));
        people.as(author, () -> coAuthors.invite(idea, address));
        assertThat(people.as(other, () -> coAuthors.mine())).isEmpty();
        jdbc.update("update member set email = ? where id = ?", address.value(), other.value());
        assertThat(people.as(other, () -> coAuthors.mine(idea))).isPresent();
        people.as(other, () -> coAuthors.accept(idea));
        assertThat(people.as(author, () -> coAuthors.of(idea)))
                .extracting(CoAuthorLine::name, CoAuthorLine::accepted)
                .containsExactly(tuple("Ben Other", true));
        assertThat(jdbc.queryForList("select address from idea_coauthor where address is not null"))
                .isEmpty();
    }

    @Test
    void anInvitationNobodyAnsweredIsTakenBack() {
        people.as(author, () -> coAuthors.invite(idea, new EmailAddress("nobody@example.org")));
        var one = people.as(author, () -> coAuthors.of(idea)).getFirst();
        assertThatThrownBy(() -> people.as(other, () -> coAuthors.takeBack(idea, one.invitation())))
                .hasMessage("idea.refusal.not-yours");
        people.as(author, () -> coAuthors.takeBack(idea, one.invitation()));
        assertThat(people.as(author, () -> coAuthors.of(idea))).isEmpty();
    }

    @Test
    void aHelpfulCommentCanBecomeAnInvitationOnceHoweverOftenItIsClicked() throws Exception {
        var on = new CommentOn("idea", idea.value());
        var comment = people.as(other, () -> comments.write(new WriteComment(on, null, "Two with arms.")));
        Callable<Object> click = () -> {
            people.as(author, () -> coAuthors.inviteFrom(idea, comment));
            return "";
        };
        var outcomes = Races.together(List.of(click, click, click, click));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from idea_coauthor", Integer.class))
                .isOne();
        assertThat(people.as(other, () -> coAuthors.mine(idea))).isPresent();
    }

    @Test
    void aNewWordingKeepsTheEarlierOneAndSaysWhatChanged() {
        revise(author, 1, "Benches along the mill path, six of them", false);
        assertThat(ideas.seenBy(author, idea).revision()).isEqualTo(2);
        assertThat(people.asVisitor(() -> versions.of(idea)))
                .extracting(VersionLine::revision)
                .containsExactly(2, 1);
        var compared = people.asVisitor(() -> versions.compare(idea, 1, 2)).orElseThrow();
        assertThat(compared.title().parts())
                .contains(new WordDifference.Part(WordDifference.Change.ADDED, "path, six of them"));
        assertThat(compared.wording().isNone()).isTrue();
        assertThat(events.stream(IdeaRevised.class)).singleElement().satisfies(event -> {
            assertThat(event.revision()).isEqualTo(2);
            assertThat(event.substance()).as("much of the title changed").isTrue();
        });
        assertThat(people.asVisitor(() -> versions.of(idea)).getFirst().writtenBy())
                .isNull();
        assertThatThrownBy(() -> revise(author, 2, "Benches along the mill path, six of them", true))
                .hasMessage("idea.refusal.nothing-changed");
    }

    @Test
    void ofTwoWordingsWrittenOverTheSameOneTheSecondIsRefusedAndNothingIsLost() throws Exception {
        Callable<Object> one = () -> revise(author, 1, "Benches for the old", true);
        Callable<Object> two = () -> revise(author, 1, "Benches for the young", true);
        var outcomes = Races.together(List.of(one, two));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(outcome -> !outcome.won())
                        .map(outcome -> outcome.thrown().getMessage()))
                .containsExactly("idea.refusal.changed-meanwhile");
        assertThat(jdbc.queryForObject("select count(*) from idea_version", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void anAnsweredIdeaIsNotWrittenAnew() {
        var steering = people.person(Role.STEERING);
        people.as(steering, () -> answering.answer(idea, new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "")));
        assertThatThrownBy(() -> revise(author, 1, "Different", true)).hasMessage("idea.refusal.already-answered");
    }

    @Test
    void whoWritesSupportsOrCommentsHearsOfIt() {
        var supporter = people.person(Role.PARTICIPANT);
        people.as(supporter, () -> service.support(idea));
        people.as(other, () -> comments.write(new WriteComment(new CommentOn("idea", idea.value()), null, "Good.")));
        assertThat(followersNow()).containsExactlyInAnyOrder(author, supporter, other);
        people.as(supporter, () -> service.takeBackSupport(idea));
        assertThat(followersNow()).containsExactlyInAnyOrder(author, other);
        assertThat(SystemWork.call(() -> followers.authorsOf(idea))).containsExactly(author);
    }

    /** Some support, some take back, some click twice, and the author withdraws in the middle of it. */
    @Test
    void supportIsCountedOnceWhateverHappensAtOnce() throws Exception {
        var crowd = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .toList();
        var works = new java.util.ArrayList<Callable<Object>>();
        for (var one : crowd) {
            works.add(() -> does(one, true));
            works.add(() -> does(one, true));
            works.add(() -> does(one, false));
        }
        works.add(() -> {
            people.as(author, () -> service.withdraw(idea, "Somebody does it already."));
            return "";
        });
        Races.together(works);
        var standing = jdbc.queryForObject("select count(*) from idea_support where standing = true", Integer.class);
        var people_ = jdbc.queryForObject(
                "select count(distinct member_id) from idea_support where standing = true", Integer.class);
        var counted = jdbc.queryForObject("select supporters from idea", Integer.class);
        assertThat(counted).isEqualTo(standing).isEqualTo(people_);
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(IdeaStage.WITHDRAWN);
    }

    private Object does(MemberId one, boolean support) {
        people.as(one, () -> {
            if (support) service.support(idea);
            else service.takeBackSupport(idea);
        });
        return "";
    }

    private java.util.Set<MemberId> followersNow() {
        return SystemWork.call(() -> followers.of(idea));
    }

    private void invite() {
        people.as(author, () -> coAuthors.invite(idea, addressOf(other)));
    }

    private EmailAddress addressOf(MemberId member) {
        return java.util.Objects.requireNonNull(
                SystemWork.call(() -> members.addressesOf(List.of(member)).get(member)));
    }

    private Object revise(MemberId by, int seen, String title, boolean substance) {
        people.as(
                by,
                () -> versions.revise(new ReviseIdea(
                        idea, seen, new SubmitIdea(title, "Because it helps.", null, null), substance, "")));
        return "";
    }
}
