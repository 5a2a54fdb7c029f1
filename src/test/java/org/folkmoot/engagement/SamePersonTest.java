package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two entries that are one person: counted once, in what they did together and apart, and twice again when it was a mistake. */
@PortalTest
@BothDatabases
class SamePersonTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    SamePersonService same;

    @Autowired
    Ledger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    ReachSliceService slices;

    @Autowired
    Recount recount;

    @Autowired
    ProgrammeService programme;

    @Autowired
    MemberService members;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    MemberId manager;
    MemberId guest;
    MemberId account;
    MemberId other;

    @BeforeEach
    void aGuestWhoCameAgainWithAnAccount() {
        sample.load();
        manager = people.person(Role.MANAGER);
        guest = people.named("Gwen Guest", Role.PARTICIPANT);
        account = people.named("Gwendolen Guest", Role.PARTICIPANT);
        other = people.person(Role.PARTICIPANT);
        var trust = people.organisation(
                "Trust of Gwen",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
        for (var one : List.of(guest, account)) people.affiliate(one, trust, LocalDate.of(2008, 1, 1));
        attended("1", guest, "s1", 60);
        attended("2", account, "s1", 60);
        attended("3", account, "s2", 1);
        attended("4", other, "s2", 1);
    }

    @Test
    void theyAreOnePersonInEveryFigureFromTheFirstLineOn() {
        assertThat(figures()).containsExactly(3, 4, 2);
        people.as(manager, () -> same.countAsOne(guest, account));
        assertThat(figures()).containsExactly(2, 3, 2);
        assertThat(slices.by(SliceKind.ORGANISATION, null))
                .filteredOn(slice -> slice.name().equals("Trust of Gwen"))
                .singleElement()
                .satisfies(slice -> {
                    assertThat(slice.reach().people()).isOne();
                    assertThat(slice.reach().places()).isEqualTo(2);
                });
        assertThat(slices.regulars(null)).satisfies(regulars -> {
            assertThat(regulars.people()).isEqualTo(2);
            assertThat(regulars.inOneActivity()).as("only the other one").isOne();
        });
        assertAgrees();
        people.as(manager, () -> same.countApart(guest));
        assertThat(figures()).containsExactly(3, 4, 2);
        assertAgrees();
    }

    @Test
    void whatComesAndIsTakenBackAfterwardsIsTheSamePersons() {
        people.as(manager, () -> same.countAsOne(guest, account));
        attended("5", guest, "s2", 0);
        assertThat(figures()).containsExactly(2, 3, 2);
        ledger.takeBack(new TookPartNoMore("check-in:2", "undone:2", NOW));
        assertThat(figures())
                .as("the guest's own line still stands for the place")
                .containsExactly(2, 3, 2);
        ledger.takeBack(new TookPartNoMore("check-in:1", "undone:1", NOW));
        assertThat(figures()).containsExactly(2, 2, 1);
        assertAgrees();
    }

    @Test
    void whatWasSaidAndRolledBackIsForgottenAlsoWhereALineWasCountedByIt() {
        transaction.executeWithoutResult(begun -> {
            people.as(manager, () -> same.countAsOne(guest, account));
            attended("5", guest, "s2", 0);
            begun.setRollbackOnly();
        });
        assertThat(figures()).containsExactly(3, 4, 2);
        attended("5", guest, "s2", 0);
        assertThat(figures()).as("a place of the guest's own").containsExactly(3, 5, 2);
        assertAgrees();
    }

    @Test
    void aChainLeadsToItsEndAndComesApartInAnyOrder() {
        people.as(manager, () -> same.countAsOne(guest, account));
        people.as(manager, () -> same.countAsOne(account, other));
        assertThat(figures()).containsExactly(1, 2, 2);
        assertAgrees();
        people.as(manager, () -> same.countApart(guest));
        assertThat(figures()).containsExactly(2, 3, 2);
        assertAgrees();
        people.as(manager, () -> same.countApart(account));
        assertThat(figures()).containsExactly(3, 4, 2);
        assertAgrees();
    }

    @Test
    void whenTheAccountIsDeletedNoFigureMoves() {
        people.as(manager, () -> same.countAsOne(guest, account));
        var before = figures();
        SystemWork.run(() -> members.erase(account, "a former participant"));
        assertThat(figures()).isEqualTo(before);
        assertThat(people.as(manager, same::all)).singleElement().satisfies(one -> {
            assertThat(one.duplicateName()).isEqualTo("Gwen Guest");
            assertThat(one.personName()).isEqualTo("a former participant");
        });
        assertAgrees();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> people.as(manager, () -> same.countAsOne(guest, guest)))
                .hasMessage("engagement.refusal.same-entry");
        people.as(manager, () -> same.countAsOne(guest, account));
        assertThatThrownBy(() -> people.as(manager, () -> same.countAsOne(guest, other)))
                .hasMessage("engagement.refusal.counted-as-another");
        assertThatThrownBy(() -> people.as(manager, () -> same.countAsOne(account, guest)))
                .hasMessage("engagement.refusal.same-entry");
        assertThatThrownBy(() -> people.as(manager, () -> same.countApart(other)))
                .hasMessage("engagement.refusal.counted-apart");
        assertThatThrownBy(() -> people.as(manager, () -> same.countAsOne(guest, new MemberId(UUID.randomUUID()))))
                .hasMessage("engagement.refusal.not-there");
        assertThatThrownBy(() -> people.as(other, () -> same.countApart(guest)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoManagersWhoSayItCrosswiseAtOnceSayItOnce() throws Exception {
        Callable<Boolean> one = () -> people.as(manager, () -> {
            same.countAsOne(guest, account);
            return true;
        });
        Callable<Boolean> crosswise = () -> people.as(manager, () -> {
            same.countAsOne(account, guest);
            return true;
        });
        assertThat(Races.together(List.of(one, crosswise)))
                .filteredOn(Races.Outcome::won)
                .hasSize(1);
        assertThat(figures()).containsExactly(2, 3, 2);
        assertAgrees();
    }

    @Test
    void whoSaidItAndThatItWasUndoneAreOnRecord() {
        people.as(manager, () -> same.countAsOne(guest, account));
        people.as(manager, () -> same.countApart(guest));
        assertThat(jdbc.sql(
                                "select what from audit_entry where what like 'engagement.audit.counted%' order by happened_at, id")
                        .query(String.class)
                        .list())
                .containsExactly("engagement.audit.counted-as-one", "engagement.audit.counted-apart");
        assertThat(jdbc.sql("select count(*) from engagement_person_merge")
                        .query(Integer.class)
                        .single())
                .as("nothing is removed")
                .isOne();
        assertThat(people.as(manager, same::all)).isEmpty();
    }

    private List<Integer> figures() {
        var now = reach.programme();
        return List.of(now.people(), now.places(), now.activities());
    }

    private void assertAgrees() {
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    private void attended(String key, MemberId member, String session, int daysAgo) {
        ledger.record(new TookPart(
                "check-in:" + key,
                EngagementKind.ATTENDED_SESSION,
                member,
                1,
                null,
                TookPart.session(session),
                NOW.minus(daysAgo, ChronoUnit.DAYS)));
    }
}
