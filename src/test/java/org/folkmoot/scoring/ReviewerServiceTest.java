package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class ReviewerServiceTest {

    @Autowired
    ReviewerService service;

    @Autowired
    CardReminderService reminders;

    @Autowired
    InterestService interests;

    @Autowired
    TestScores scores;

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
    ApplicationEvents events;

    MemberId ada;
    MemberId ben;
    MemberId manager;
    SectorId sector;
    IdeaId ofSector;
    IdeaId other;

    @BeforeEach
    void twoMembersAndTwoIdeasOneOfASector() {
        testProgramme.load();
        manager = people.person(Role.MANAGER);
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        sector = programme.sectors().getFirst().id();
        var author = people.person(Role.PARTICIPANT);
        people.affiliate(
                author,
                people.organisation(
                        "Mid Test", sector, programme.areas().getFirst().id()),
                LocalDate.of(2008, 1, 1));
        ofSector = ideas.by(author, "Benches");
        other = ideas.titled("Lanterns");
        scores.criteria();
    }

    @Test
    void whatNobodyIsAssignedToIsEverybodys() {
        assertThat(open()).isEqualTo(Map.of("Ada Marsh", 2, "Ben Heath", 2));
        people.as(manager, () -> service.assign(sector, ada));
        assertThat(open()).isEqualTo(Map.of("Ada Marsh", 2, "Ben Heath", 1));
        people.as(ben, () -> service.assign(Set.of(other), Set.of(ben)));
        assertThat(open()).isEqualTo(Map.of("Ada Marsh", 1, "Ben Heath", 1));
        scores.putIn(ada, ofSector, 3, 3);
        people.as(ben, () -> interests.declare(new DeclareInterest(other, "I live there.")));
        assertThat(open()).isEmpty();
    }

    @Test
    void whoIsAssignedIsShownAtTheIdea() {
        people.as(manager, () -> service.assign(sector, ada));
        people.as(ben, () -> service.assign(Set.of(ofSector, other), Set.of(ben)));
        var shown = people.as(ada, () -> service.of(Set.of(ofSector, other)));
        assertThat(shown.get(ofSector)).extracting(Reviewer::name).containsExactlyInAnyOrder("Ben Heath", "Ada Marsh");
        assertThat(shown.get(other)).extracting(Reviewer::name).containsExactly("Ben Heath");
        assertThat(people.as(ada, () -> service.ofIdeas(PageRequest.of(0, 10))).getTotalElements())
                .isEqualTo(2);
    }

    @Test
    void whatWasAssignedTogetherCanBeUndoneTogether() {
        people.as(ben, () -> service.assign(Set.of(other), Set.of(ben)));
        var made = people.as(ben, () -> service.assign(Set.of(ofSector, other), Set.of(ada, ben)));
        assertThat(made).hasSize(3);
        assertThat(people.as(ben, () -> service.release(made))).isEqualTo(3);
        assertThat(people.as(ben, () -> service.release(made))).isZero();
        assertThat(people.as(ben, () -> service.of(Set.of(ofSector, other)))).containsOnlyKeys(other);
        people.as(manager, () -> service.assign(sector, ada));
        refused(ScoringRefusal.ALREADY_REVIEWS, () -> service.assign(sector, ada));
    }

    @Test
    void whatSomebodyWhoLeftTheGroupWasAssignedToIsEverybodysAgainAndShownSo() {
        people.as(manager, () -> service.assign(sector, ada));
        people.as(manager, () -> members.changeRoles(ada, Set.of(Role.PARTICIPANT)));
        assertThat(people.as(manager, () -> service.ofSectors()))
                .singleElement()
                .satisfies(reviewer -> assertThat(reviewer.inGroup()).isFalse());
        assertThat(open()).isEqualTo(Map.of("Ben Heath", 2));
        refused(ScoringRefusal.NOT_IN_GROUP, () -> service.assign(sector, ada));
    }

    @Test
    void whatSomebodyLeftBehindIsSaidInAListAndGivenToSomebodyElse() {
        people.as(manager, () -> service.assign(sector, ada));
        people.as(ben, () -> service.assign(Set.of(ofSector, other), Set.of(ada)));
        people.as(ben, () -> service.assign(Set.of(other), Set.of(ben)));
        assertThat(people.as(manager, () -> service.leftBehind())).isEmpty();
        people.as(manager, () -> members.changeRoles(ada, Set.of(Role.PARTICIPANT)));
        var left = people.as(manager, () -> service.leftBehind());
        assertThat(left).containsOnlyKeys(ada);
        assertThat(left.get(ada)).hasSize(3).allMatch(one -> one.name().equals("Ada Marsh") && !one.inGroup());
        var ids = left.get(ada).stream().map(Reviewer::id).toList();
        refused(ScoringRefusal.NOT_IN_GROUP, () -> service.handOver(ids, ada));
        assertThat(people.as(manager, () -> service.handOver(ids, ben)))
                .as("one idea was Ben's already")
                .isEqualTo(2);
        assertThat(people.as(manager, () -> service.leftBehind())).isEmpty();
        assertThat(people.as(manager, () -> service.handOver(ids, ben))).isZero();
        assertThat(people.as(ben, () -> service.of(Set.of(ofSector, other))).values())
                .allSatisfy(all -> assertThat(all).extracting(Reviewer::name).containsOnly("Ben Heath"));
    }

    @Test
    void everybodyWithOpenCardsIsRemindedOnceBeforeAMeeting() {
        var day = clock.today().plusDays(3);
        scores.putIn(ada, ofSector, 3, 3);
        scores.putIn(ada, other, 3, 3);
        assertThat(people.as(manager, () -> reminders.remind(day))).isOne();
        assertThat(events.stream(CardsOpen.class)).singleElement().satisfies(event -> {
            assertThat(event.member()).isEqualTo(ben);
            assertThat(event.open()).isEqualTo(2);
        });
        refused(ScoringRefusal.ALREADY_REMINDED, () -> reminders.remind(day));
        refused(
                ScoringRefusal.MEETING_PASSED,
                () -> reminders.remind(clock.today().minusDays(1)));
        scores.putIn(ben, ofSector, 3, 3);
        scores.putIn(ben, other, 3, 3);
        refused(ScoringRefusal.NOTHING_OPEN, () -> reminders.remind(day.plusDays(7)));
    }

    @Test
    void whoHasOwedCardsForLongIsRemindedByThePortalOnceInAWhile() {
        scores.putIn(ada, ofSector, 3, 3);
        assertThat(after(6)).as("nothing has waited a week").isZero();
        assertThat(after(8)).isEqualTo(2);
        assertThat(after(9)).isZero();
        assertThat(events.stream(CardsOpen.class))
                .extracting(CardsOpen::member, CardsOpen::open, CardsOpen::meeting)
                .containsExactlyInAnyOrder(tuple(ada, 1, null), tuple(ben, 2, null));
        scores.putIn(ada, other, 3, 3);
        assertThat(after(14)).as("within a week of the first").isZero();
        assertThat(after(16)).isOne();
        assertThatThrownBy(() -> people.as(manager, () -> reminders.remindOwing()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int after(int days) {
        return clock.at(
                clock.instant().plus(Duration.ofDays(days)), () -> SystemWork.call(() -> reminders.remindOwing()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"STEERING", "MANAGER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseAssignsOrReminds(Role role) {
        var somebody = people.person(role);
        for (var work : List.<Runnable>of(
                () -> service.ofSectors(),
                () -> service.leftBehind(),
                () -> service.handOver(List.of(), ada),
                () -> service.of(Set.of(other)),
                () -> service.assign(sector, ada),
                () -> service.assign(Set.of(other), Set.of(ada)),
                () -> reminders.open(),
                () -> reminders.remind(clock.today())))
            assertThatThrownBy(() -> people.as(somebody, work)).isInstanceOf(AccessDeniedException.class);
    }

    private Map<String, Integer> open() {
        return people.as(ben, () -> reminders.open()).stream()
                .collect(java.util.stream.Collectors.toMap(OpenCards::name, OpenCards::open));
    }

    private void refused(ScoringRefusal refusal, Runnable work) {
        assertThatThrownBy(() -> people.as(manager, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
