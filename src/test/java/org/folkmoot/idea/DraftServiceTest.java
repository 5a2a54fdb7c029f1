package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What people write is never lost: not by another tab, not by another device, not by too many words. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class DraftServiceTest {

    @Autowired
    DraftService drafts;

    @Autowired
    IdeaService ideas;

    @Autowired
    DifferenceService differences;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId me;

    @BeforeEach
    void somebody() {
        me = people.person(Role.PARTICIPANT);
    }

    @Test
    void whatWasTypedIsFoundAgainOnAnotherDevice() {
        var id = DraftId.next();
        var first = save(id, 0, "Bench");
        var second = save(id, first.turn(), "Benches along the mill pa");
        assertThat(second.id()).isEqualTo(id);
        assertThat(second.other()).isNull();
        assertThat(people.as(me, () -> drafts.mine(5))).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.title()).isEqualTo("Benches along the mill pa");
        });
        assertThat(found(id).content().wording()).isEqualTo("Because of Benches along the mill pa");
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var id = DraftId.next();
        save(id, 0, "Mine");
        var other = people.person(Role.PARTICIPANT, Role.MANAGER);
        assertThat(people.as(other, () -> drafts.find(id))).isEmpty();
        assertThat(people.as(other, () -> drafts.mine(5))).isEmpty();
        assertThatThrownBy(() -> people.as(other, () -> drafts.save(id, 1, null, 0, DraftContent.of("Theirs", ""))))
                .hasMessage("idea.refusal.not-there");
        people.as(other, () -> drafts.discard(id));
        assertThat(found(id).content().title()).isEqualTo("Mine");
    }

    @Test
    void typedInTwoTabsBothVersionsAreKeptUntilOneIsChosen() {
        var id = DraftId.next();
        var known = save(id, 0, "Benches");
        var first = save(id, known.turn(), "Benches, said the first tab");
        var second = save(id, known.turn(), "Benches, said the second tab");
        assertThat(second.id()).isNotEqualTo(id);
        assertThat(second.other())
                .isNotNull()
                .satisfies(other -> assertThat(other.content().title()).isEqualTo("Benches, said the first tab"));
        var more = save(second.id(), second.turn(), "Benches, said the second tab, and more");
        assertThat(more.other()).isNull();
        assertThat(people.as(me, () -> drafts.other(id)).orElseThrow().content().title())
                .isEqualTo("Benches, said the second tab, and more");
        assertThat(people.as(me, () -> drafts.mine(5))).hasSize(1);
        assertThatThrownBy(() -> people.as(me, () -> drafts.putForward(asked(id, "Benches"), Teller.me())))
                .hasMessage("idea.refusal.two-versions");
        var kept = people.as(me, () -> drafts.settle(more.id(), more.turn(), id, first.turn()));
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.content().title()).isEqualTo("Benches, said the second tab, and more");
        assertThat(count("idea_draft")).isOne();
    }

    @Test
    void aChoiceMadeOverOldTextIsRefused() {
        var id = DraftId.next();
        var known = save(id, 0, "Benches");
        save(id, known.turn(), "First");
        var second = save(id, known.turn(), "Second");
        save(id, 2, "First, and more");
        assertThatThrownBy(() -> people.as(me, () -> drafts.settle(second.id(), second.turn(), id, 2)))
                .hasMessage("idea.refusal.changed-meanwhile");
        assertThat(count("idea_draft")).isEqualTo(2);
    }

    @Test
    void eightTabsAtOnceLoseNotOneText() throws Exception {
        var id = DraftId.next();
        var known = save(id, 0, "Benches");
        var tabs = java.util.stream.IntStream.range(0, 8)
                .<Callable<DraftSaved>>mapToObj(tab -> () -> save(id, known.turn(), "Tab " + tab))
                .toList();
        var outcomes = Races.together(tabs);
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(jdbc.queryForList("select title from idea_draft order by title", String.class))
                .containsExactly("Tab 0", "Tab 1", "Tab 2", "Tab 3", "Tab 4", "Tab 5", "Tab 6", "Tab 7");
    }

    @Test
    void putForwardTheDraftIsTheIdeaAndSentTwiceItIsOne() throws Exception {
        var id = DraftId.next();
        save(id, 0, "Benches");
        Callable<IdeaId> send = () -> people.as(me, () -> drafts.putForward(asked(id, "Benches"), Teller.me()));
        Races.together(List.of(send, send, send)).stream()
                .filter(outcome -> !outcome.won())
                .forEach(outcome -> assertThat(outcome.thrown()).isInstanceOf(RefusedException.class));
        assertThat(count("idea")).isOne();
        assertThat(count("idea_draft")).isZero();
        assertThat(people.as(me, () -> ideas.find(new IdeaId(id.value())))).isPresent();
        assertThatThrownBy(() -> save(id, 1, "Typed on in another tab")).hasMessage("idea.refusal.already-submitted");
    }

    @Test
    void whatWasThrownAwayElsewhereComesBackWhereItIsStillTyped() {
        var id = DraftId.next();
        save(id, 0, "Benches");
        people.as(me, () -> drafts.discard(id));
        assertThat(save(id, 1, "Benches after all").id()).isEqualTo(id);
        assertThat(found(id).content().title()).isEqualTo("Benches after all");
    }

    @Test
    void tooManyWordsAreKeptToo() {
        var id = DraftId.next();
        var long_ = new DraftContent(
                "t".repeat(500), "w".repeat(60_000), "", null, null, null, null, Teller.Kind.ME, null, "");
        people.as(me, () -> drafts.save(id, 0, null, 0, long_));
        assertThat(found(id).content()).isEqualTo(long_);
    }

    @Test
    void whyMineIsDifferentStaysWithTheIdeaForItsAuthorAndTheSteeringGroup() {
        var other = testIdeas.titled("Benches along the mill path");
        var id = DraftId.next();
        save(id, 0, "Benches by the church");
        people.as(me, () -> differences.say(id, other, "The mill is far from the church."));
        people.as(me, () -> differences.say(id, other, "Nobody from the church walks to the mill."));
        var idea = people.as(me, () -> drafts.putForward(asked(id, "Benches by the church"), Teller.me()));
        for (var reader : List.of(me, people.person(Role.STEERING)))
            assertThat(people.as(reader, () -> differences.of(idea)))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.title()).isEqualTo("Benches along the mill path");
                        assertThat(line.reason()).isEqualTo("Nobody from the church walks to the mill.");
                    });
        assertThat(people.as(people.person(Role.PARTICIPANT), () -> differences.of(idea)))
                .isEmpty();
        assertThat(people.asVisitor(() -> differences.of(idea))).isEmpty();
    }

    @Test
    void anIdeaToldAloudBelongsToWhoToldItAndSaysWhoTyped() {
        var facilitator = people.named("Fay Typing", Role.FACILITATOR);
        var asked = asked(DraftId.next(), "Said at the table");
        var idea = people.as(facilitator, () -> drafts.putForward(asked, new Teller(Teller.Kind.MEMBER, me, "")));
        var seen = testIdeas.seenBy(me, idea);
        assertThat(seen.mine()).isTrue();
        assertThat(seen.typed()).isNotNull().satisfies(typed -> {
            assertThat(typed.by()).isEqualTo("Fay Typing");
            assertThat(typed.owned()).isTrue();
        });
        assertThat(events.stream(IdeaSubmitted.class))
                .singleElement()
                .satisfies(event -> assertThat(event.member()).isEqualTo(me));
    }

    @Test
    void aParticipantWithoutAnAccountCountsAsOneHeadWithoutAName() {
        var facilitator = people.named("Fay Typing", Role.FACILITATOR);
        var asked = asked(DraftId.next(), "From a paper form");
        var named = new Teller(Teller.Kind.NAMED, null, "Mrs Brook");
        var idea = people.as(facilitator, () -> drafts.putForward(asked, named));
        assertThat(events.stream(IdeaSubmitted.class)).isEmpty();
        assertThat(events.stream(IdeaHeard.class)).singleElement().satisfies(event -> {
            assertThat(event.member()).isNull();
            assertThat(event.heads()).isOne();
        });
        assertThat(testIdeas.seenBy(facilitator, idea).typed())
                .isEqualTo(new IdeaDetail.Typed("Fay Typing", "Mrs Brook", false));
        assertThat(testIdeas.seenBy(me, idea).typed()).isEqualTo(new IdeaDetail.Typed("Fay Typing", "", false));
        assertThat(people.asVisitor(() -> ideas.find(idea)).orElseThrow().typed())
                .isEqualTo(new IdeaDetail.Typed(null, "", false));
    }

    @Test
    void participantsSpeakForThemselvesAlone() {
        var asked = asked(DraftId.next(), "For my neighbour");
        assertThatThrownBy(() ->
                        people.as(me, () -> drafts.putForward(asked, new Teller(Teller.Kind.UNNAMED, null, ""))))
                .hasMessage("idea.refusal.not-for-others");
        var steering = people.person(Role.STEERING);
        assertThatThrownBy(() -> people.as(steering, () -> drafts.putForward(asked, Teller.me())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DraftSaved save(DraftId id, int seen, String title) {
        return people.as(me, () -> drafts.save(id, seen, null, 0, DraftContent.of(title, "Because of " + title)));
    }

    private DraftDetail found(DraftId id) {
        return people.as(me, () -> drafts.find(id)).orElseThrow();
    }

    private static SubmitIdea asked(DraftId id, String title) {
        return new SubmitIdea(id.value(), title, "To rest.", null, null, null);
    }

    private int count(String table) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }
}
