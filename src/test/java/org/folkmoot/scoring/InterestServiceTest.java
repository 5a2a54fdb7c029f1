package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class InterestServiceTest {

    private static final String WHY = "I chair the trust that would run it.";

    @Autowired
    InterestService service;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    MemberId ada;
    MemberId ben;
    IdeaId idea;

    @BeforeEach
    void twoSteeringMembersAndAnIdea() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        idea = ideas.titled("Benches");
    }

    @Test
    void aDeclaredInterestBarsAndIsShownToTheGroup() {
        declare(ada);
        assertThat(people.as(ben, () -> service.barred(idea, ada))).isTrue();
        assertThat(people.as(ben, () -> service.barred(idea, ben))).isFalse();
        assertThat(people.as(ben, () -> service.of(List.of(idea)).get(idea)))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.name()).isEqualTo("Ada Marsh");
                    assertThat(shown.reason()).isEqualTo(WHY);
                    assertThat(shown.recordedBy()).isNull();
                });
        assertThat(events.stream(InterestDeclared.class))
                .singleElement()
                .satisfies(event -> assertThat(event.member()).isEqualTo(ada));
    }

    @Test
    void itIsTakenBackByAnotherRowAndCanBeDeclaredAnew() {
        declare(ada);
        people.as(ada, () -> service.takeBack(idea));
        assertThat(SystemWork.call(() -> service.barred(idea, ada))).isFalse();
        assertThat(people.as(ben, () -> service.of(List.of(idea)))).isEmpty();
        declare(ada);
        assertThat(count("declared_interest")).isEqualTo(2);
        assertThat(count("declared_interest_end")).isOne();
        people.as(ada, () -> service.takeBack(idea));
        assertThatThrownBy(() -> people.as(ada, () -> service.takeBack(idea)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ScoringRefusal.NOT_DECLARED));
    }

    @Test
    void whatAColleagueDeclaredAloudIsWrittenDownByAnotherAndTakenBackByThemselvesAlone() {
        people.as(ben, () -> service.declareFor(ada, new DeclareInterest(idea, WHY)));
        assertThat(people.as(ada, () -> service.of(List.of(idea)).get(idea)))
                .singleElement()
                .satisfies(shown -> assertThat(shown.recordedBy()).isEqualTo("Ben Heath"));
        refused(ben, ScoringRefusal.NOT_DECLARED, () -> service.takeBack(idea));
        people.as(ada, () -> service.takeBack(idea));
        var outside = people.person(Role.PARTICIPANT);
        refused(ben, ScoringRefusal.NOT_IN_GROUP, () -> service.declareFor(outside, new DeclareInterest(idea, WHY)));
    }

    @Test
    void itIsOnRecordWithoutItsReason() {
        declare(ada);
        people.as(ada, () -> service.takeBack(idea));
        assertThat(sql.queryForList(
                        "select concat(what, ' ', actor_name, ' ', subject_label, ' ', after_text) from audit_entry"
                                + " where what like 'scoring%' order by happened_at, id",
                        String.class))
                .containsExactly(
                        "scoring.audit.interest-declared Ada Marsh Benches Ada Marsh",
                        "scoring.audit.interest-taken-back Ada Marsh Benches Ada Marsh");
    }

    @Test
    void anInterestNeedsAReasonThatFits() {
        assertThatThrownBy(() -> new DeclareInterest(idea, " ")).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new DeclareInterest(idea, "x".repeat(DeclareInterest.REASON_MAX + 1)))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() ->
                        people.as(ada, () -> service.declare(new DeclareInterest(new IdeaId(ada.value()), WHY))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void declaredInSeveralWindowsAtOnceItStandsOnce() throws Exception {
        var outcomes = Races.together(IntStream.range(0, 4)
                .mapToObj(window -> (Callable<String>) () -> {
                    declare(ada);
                    return "";
                })
                .toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).isInstanceOf(RefusedException.class));
        assertThat(count("declared_interest")).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDeclaresOrReadsThem(Role role) {
        declare(ada);
        var other = people.person(role);
        for (var work : List.<Runnable>of(
                () -> service.of(List.of(idea)),
                () -> service.barred(idea, ada),
                () -> service.declare(new DeclareInterest(idea, WHY)),
                () -> service.declareFor(ada, new DeclareInterest(idea, WHY)),
                () -> service.takeBack(idea)))
            assertThatThrownBy(() -> people.as(other, work)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWholePageOfIdeasTakesNoMoreStatementsThanOne() {
        var many =
                IntStream.range(0, 20).mapToObj(i -> ideas.titled("Idea " + i)).toList();
        for (var each : many) people.as(ada, () -> service.declare(new DeclareInterest(each, WHY)));
        var one = statements.during(() -> people.as(ben, () -> service.of(many.subList(0, 1))));
        assertThat(statements.during(() -> people.as(ben, () -> service.of(many))))
                .isEqualTo(one)
                .isLessThanOrEqualTo(3);
    }

    private void declare(MemberId member) {
        people.as(member, () -> service.declare(new DeclareInterest(idea, WHY)));
    }

    private void refused(MemberId member, ScoringRefusal refusal, Runnable work) {
        assertThatThrownBy(() -> people.as(member, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }
}
