package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionCancelled;
import org.folkmoot.conversation.DialogueSessionChanged;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorChanged;
import org.folkmoot.conversation.OfferRanOut;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.conversation.PlaceOffered;
import org.folkmoot.conversation.PlacePromoted;
import org.folkmoot.conversation.PlaceTaken;
import org.folkmoot.conversation.SessionComesUp;
import org.folkmoot.conversation.SessionFacts;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class ListenersTest {

    private static final String TITLE = "One form for \"small\" grants {0} 'n' all";

    @Autowired
    IdeaService ideas;

    @Autowired
    AnsweringService answering;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestMembers people;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestMails mails;

    @Autowired
    Post post;

    @Autowired
    PortalClock clock;

    private int days;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void anAnswerReachesTheAuthorAndEverySupporterOnceWithItsReason() {
        var author = people.person(Role.PARTICIPANT);
        var supporters = List.of(people.person(Role.PARTICIPANT), people.person(Role.PARTICIPANT));
        var steering = people.person(Role.STEERING);
        var idea = people.as(author, () -> ideas.submit(new SubmitIdea(TITLE, "Words", null, null)));
        for (var supporter : supporters) people.as(supporter, () -> ideas.support(idea));
        people.as(
                steering,
                () -> answering.answer(
                        idea,
                        new GiveAnswer(
                                Outcome.PARKED,
                                "Funds are **short** this year.\n\n- come back in spring",
                                "",
                                LocalDate.of(2035, 4, 2),
                                "")));
        settled();

        assertThat(mails.ids()).hasSize(1);
        assertThat(mails.to(author))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Your idea has an answer: " + TITLE + " (parked)")
                        .contains(
                                "The answer: parked. It will be looked at again on 2 April 2035.",
                                "Funds are **short** this year.\n\n- come back in spring",
                                "http://localhost:8080/ideas/" + idea.value())
                        .doesNotContain("What happens next"));
        nextDay();
        assertThat(mails.ids()).hasSize(3);
        for (var supporter : supporters)
            assertThat(mails.to(supporter))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .startsWith("Today: " + TITLE)
                            .contains("The answer: parked.", "come back in spring", "/ideas/" + idea.value()));
    }

    @Test
    void aMergeReachesThePeopleOfBothOnceAndSoDoesTheNextAnswer() {
        var author = people.person(Role.PARTICIPANT);
        var other = people.person(Role.PARTICIPANT);
        var both = people.person(Role.PARTICIPANT);
        var steering = people.person(Role.STEERING);
        var gone = people.as(author, () -> ideas.submit(new SubmitIdea(TITLE, "Words", null, null)));
        var stays = people.as(other, () -> ideas.submit(new SubmitIdea("Seats", "Words", null, null)));
        people.as(both, () -> ideas.support(gone));
        people.as(both, () -> ideas.support(stays));
        people.as(steering, () -> answering.answer(gone, GiveAnswer.merge(stays, "They ask for the same.", "")));
        settled();
        assertThat(mails.to(author))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Your idea has an answer", "it goes on in \"Seats\"", "They ask for the same."));
        assertThat(mails.to(other))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Another idea has joined yours: Seats")
                        .contains("They ask for the same.", "/ideas/" + stays.value()));
        assertThat(told(both)).isOne();
        people.as(
                steering,
                () -> answering.answer(
                        stays,
                        new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "").ownedBy("The county council", "")));
        settled();
        assertThat(mails.to(author))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail)
                        .contains("The idea yours went into has an answer", "The county council takes it on"));
        assertThat(mails.to(other)).hasSize(2);
        assertThat(told(both)).isEqualTo(2);
    }

    private int told(MemberId person) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from notification where member_id = ?", Integer.class, person.value()));
    }

    @Test
    void theSameEventTwiceIsOneMail() {
        var author = people.person(Role.PARTICIPANT);
        var idea = people.as(author, () -> ideas.submit(new SubmitIdea(TITLE, "Words", null, null)));
        var answered = new IdeaAnswered(
                idea,
                TITLE,
                author,
                Outcome.REFERRED,
                "It is theirs to say.",
                "They meet in May.",
                null,
                "the Funders' forum",
                null,
                "",
                "",
                null,
                null,
                Instant.now());
        publish(answered);
        publish(answered);
        assertThat(mails.to(author))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("referred to the Funders' forum", "What happens next:\n\nThey meet in May."));
    }

    @Test
    void aPlaceTakenIsConfirmedWithDayVenueAndLink() {
        var person = people.person(Role.PARTICIPANT);
        var session = new DialogueSessionId(UUID.randomUUID());
        publish(taken(session, person, Instant.parse("2035-07-03T13:00:00Z"), Instant.now()));
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("You have a place: Ageing well, Tue 3 Jul 2035, 14:00–16:00")
                        .contains(
                                "When: Tue 3 Jul 2035, 14:00–16:00\nWhere: Town hall, Eye",
                                "http://localhost:8080/conversations/" + session.value()));
    }

    @Test
    void aPlaceTakenAgainAfterGivingItUpIsConfirmedAgain() {
        var person = people.person(Role.PARTICIPANT);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        var end = start.plus(Duration.ofHours(2));
        var at = Instant.now();
        publish(taken(session, person, start, at));
        publish(new PlaceGivenUp(session, person, "Ageing well", "Town hall, Eye", start, end, at.plusSeconds(60)));
        publish(taken(session, person, start, at.plusSeconds(120)));
        assertThat(mails.to(person)).hasSize(3);
    }

    @Test
    void aSessionCalledOffIsToldToThoseWithAPlaceAndThoseWhoWait() {
        var person = people.person(Role.PARTICIPANT);
        var waits = people.person(Role.PARTICIPANT);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        publish(new DialogueSessionCancelled(
                session, "Ageing well", start, List.of(person), List.of(waits), "The hall is flooded.", Instant.now()));
        assertThat(mails.to(waits)).singleElement().asString().startsWith("Called off: Ageing well");
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail).startsWith("Called off: Ageing well").contains("The hall is flooded."));
    }

    @Test
    void aPlaceKeptForSomebodyWhoWaitedIsToldWithItsTimeAndAWayToConfirm() {
        var person = people.person(Role.PARTICIPANT);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        var until = Instant.parse("2035-07-01T09:30:00Z");
        var offered = new PlaceOffered(
                session, person, "Ageing well", "Town hall, Eye", start, start.plusSeconds(7200), until, Instant.now());
        publish(offered);
        publish(offered);
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("A place is kept for you: Ageing well")
                        .contains("until Sun 1 Jul 2035, 10:30", "/conversations/" + session.value() + "/place"));
        publish(new OfferRanOut(
                session, person, "Ageing well", "Town hall, Eye", start, start.plusSeconds(7200), until));
        publish(new PlacePromoted(
                session, person, "Ageing well", "Town hall, Eye", start, start.plusSeconds(7200), until));
        assertThat(mails.to(person))
                .anySatisfy(mail -> assertThat(mail).startsWith("The place that was kept for you has gone on"))
                .anySatisfy(mail -> assertThat(mail).startsWith("You have a place after all"));
    }

    @Test
    void aReminderSaysWhenAndWhereAndComesOnce() {
        var person = people.person(Role.PARTICIPANT);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        var near = new SessionComesUp(
                session,
                "Ageing well",
                "Town hall, Eye",
                "1 Broad Street",
                start,
                start.plusSeconds(7200),
                24,
                Set.of(person),
                start.minusSeconds(86_400));
        publish(near);
        publish(near);
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Coming up: Ageing well, Tue 3 Jul 2035, 14:00–16:00")
                        .contains("Town hall, Eye", "1 Broad Street", "/conversations/" + session.value()));
    }

    @Test
    void aChangedSessionIsToldWithWhatWasAndWhatIs() {
        var person = people.person(Role.PARTICIPANT);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        var before = new SessionFacts(start, start.plusSeconds(7200), "Town hall, Eye", "", "What would help?");
        var after = new SessionFacts(
                start.plus(Duration.ofDays(1)),
                start.plus(Duration.ofHours(26)),
                "School, Eye",
                "",
                "What would help?");
        var changed = new DialogueSessionChanged(
                session, 1, "Ageing well", before, after, List.of(person), List.of(person), Instant.now());
        publish(changed);
        publish(changed);
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Changed: Ageing well")
                        .contains(
                                "When: Tue 3 Jul 2035, 14:00–16:00 → Wed 4 Jul 2035, 14:00–16:00",
                                "Where: Town hall, Eye → School, Eye")
                        .doesNotContain("The question"));
    }

    @Test
    void anotherLinkToJoinIsToldToThoseInTheRoomAloneAndNotRepeated() {
        var holder = people.person(Role.PARTICIPANT);
        var waits = people.person(Role.PARTICIPANT);
        var runs = people.person(Role.FACILITATOR);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        var facts = new SessionFacts(start, start.plusSeconds(7200), "Online, Mid Suffolk", "", "What would help?");
        var later = new SessionFacts(
                start.plusSeconds(3600), start.plusSeconds(7200), "Online, Mid Suffolk", "", "What would help?");
        publish(new DialogueSessionChanged(
                session,
                1,
                "Ageing well",
                facts,
                facts,
                List.of(holder),
                List.of(waits),
                Instant.now(),
                true,
                List.of(runs)));
        assertThat(mails.to(waits)).isEmpty();
        for (var person : List.of(holder, runs))
            assertThat(mails.to(person))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("The link to join online has changed", "/conversations/" + session.value()));
        publish(new DialogueSessionChanged(
                session,
                2,
                "Ageing well",
                facts,
                later,
                List.of(holder),
                List.of(waits),
                Instant.now(),
                true,
                List.of(runs)));
        assertThat(mails.to(holder))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail)
                        .contains(
                                "When: Tue 3 Jul 2035, 14:00–16:00 → Tue 3 Jul 2035, 15:00–16:00",
                                "The link to join online"));
        assertThat(mails.to(waits))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("15:00–16:00").doesNotContain("link to join"));
    }

    @Test
    void whoeverIsAskedToRunASessionHearsAndWhoeverOffersDoesNot() {
        var host = people.person(Role.FACILITATOR);
        var asked = people.person(Role.FACILITATOR);
        var session = new DialogueSessionId(UUID.randomUUID());
        var start = Instant.parse("2035-07-03T13:00:00Z");
        var changed = new FacilitatorChanged(
                session,
                asked,
                host,
                true,
                "Ageing well",
                start,
                start.plusSeconds(7200),
                "Town hall, Eye",
                Instant.now());
        publish(changed);
        publish(changed);
        assertThat(mails.to(asked))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("You are asked to help run: Ageing well")
                        .contains("Where: Town hall, Eye", "step back"));
        publish(new FacilitatorChanged(
                session,
                host,
                host,
                true,
                "Ageing well",
                start,
                start.plusSeconds(7200),
                "Town hall, Eye",
                Instant.now()));
        assertThat(mails.to(host)).isEmpty();
        publish(new FacilitatorChanged(
                session,
                asked,
                host,
                false,
                "Ageing well",
                start,
                start.plusSeconds(7200),
                "Town hall, Eye",
                Instant.now()));
        assertThat(mails.to(asked))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).startsWith("Somebody else runs: Ageing well"));
    }

    @Test
    void anAuthorIsToldOnceWhyAModeratorHidTheirIdeaAndThatItIsBack() {
        var author = people.person(Role.PARTICIPANT);
        var idea = people.as(author, () -> ideas.submit(new SubmitIdea(TITLE, "Words", null, null)));
        moderation.hidden(idea.asThing(), "It names a **neighbour**.");
        moderation.decided(idea.asThing(), Verdict.RESTORE, "The name is gone.");
        settled();
        assertThat(mails.to(author))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail)
                        .startsWith("A moderator has hidden what you wrote: " + TITLE)
                        .contains("It names a **neighbour**.", "/ideas/" + idea.value(), "another programme manager"))
                .anySatisfy(mail -> assertThat(mail)
                        .startsWith("What you wrote is shown again: " + TITLE)
                        .contains("The name is gone."));
    }

    @Test
    void whatHasBegunIsNotConfirmedAnyMore() {
        var person = people.person(Role.PARTICIPANT);
        var start = Instant.now().minusSeconds(60);
        publish(taken(new DialogueSessionId(UUID.randomUUID()), person, start, start));
        assertThat(mails.to(person)).isEmpty();
    }

    private static PlaceTaken taken(DialogueSessionId session, MemberId person, Instant start, Instant at) {
        return new PlaceTaken(
                session, person, "Ageing well", "Town hall, Eye", start, start.plus(Duration.ofHours(2)), at);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        settled();
    }

    @Test
    void whoeverReportedIsToldWhatCameOfItAndNothingOfTheAuthor() {
        var author = people.named("Anna Lark", Role.PARTICIPANT);
        var reporter = people.person(Role.PARTICIPANT);
        var idea = people.as(author, () -> ideas.submit(new SubmitIdea("Benches", "Words", null, null)));
        moderation.reported(reporter, idea.asThing());
        moderation.decided(idea.asThing(), Verdict.KEEP, "It is blunt, and allowed.");
        settled();
        nextDay();
        assertThat(mails.to(author)).isEmpty();
        assertThat(mails.to(reporter))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Today: Benches")
                        .contains("and it stays", "/ideas/" + idea.value())
                        .doesNotContain("Lark", "blunt"));
        moderation.reported(reporter, idea.asThing());
        moderation.decided(idea.asThing(), Verdict.HIDE, "It names a neighbour.");
        settled();
        nextDay();
        assertThat(mails.to(reporter))
                .hasSize(2)
                .anySatisfy(
                        mail -> assertThat(mail).contains("Others cannot see").doesNotContain("neighbour", "/ideas/"));
    }

    /** No event is on its way to a listener any more: finished publications are deleted. */
    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Integer.valueOf(0)
                        .equals(jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class)));
    }

    private void nextDay() {
        days++;
        clock.at(Instant.now().plus(Duration.ofDays(days)), () -> {
            post.round();
            return "";
        });
    }
}
