package org.folkmoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A person goes: nothing names them any more, and no figure moves. */
@PortalTest
@BothDatabases
class DeletionTest {

    private static final String PASSWORD = "a password of the tests";

    @Autowired
    DeletionService service;

    @Autowired
    Deletions deletions;

    @Autowired
    BusyPerson busy;

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    MemberService members;

    @Autowired
    IdeaService ideaService;

    @Autowired
    ConversationService conversations;

    @Autowired
    InquiryService inquiries;

    @Autowired
    ReachService reach;

    @Autowired
    Recount recount;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    DataSource source;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void nothingOfTheNameIsLeftInAnyTable() throws Exception {
        var person = busy.make();
        cameIn(person);
        signedInAndProtected(person);
        settled();
        assertThat(naming(BusyPerson.NAME)).isNotEmpty();
        askFor(person.id(), false);
        settled();
        carryOut();
        settled();
        assertThat(naming(BusyPerson.NAME)).isEmpty();
        assertThat(naming(person.email())).isEmpty();
        assertThat(sql.queryForList("select what from audit_entry order by happened_at", String.class))
                .as("and the log says that it happened")
                .containsSubsequence("privacy.audit.deletion-asked", "privacy.audit.account-deleted");
        for (var table : List.of(
                "account_device",
                "account_totp",
                "account_recovery_code",
                "email_change",
                "calendar_feed",
                "notification",
                "notification_preference",
                "notification_quiet_hours",
                "notification_interest"))
            assertThat(sql.queryForObject(
                            "select count(*) from " + table + " where member_id = ?",
                            Integer.class,
                            person.id().value()))
                    .as(table)
                    .isZero();
    }

    @Test
    void reachIsTheSameBeforeAndAfterAndARecountAgrees() {
        var person = busy.make();
        settled();
        var programme = reach.programme();
        var strands = figures();
        assertThat(programme.people()).isPositive();
        askFor(person.id(), false);
        carryOut();
        settled();
        assertThat(reach.programme())
                .usingRecursiveComparison()
                .ignoringFields("countedAt")
                .isEqualTo(programme);
        assertThat(figures()).isEqualTo(strands);
        var manager = people.person(Role.MANAGER);
        assertThat(people.as(manager, () -> recount.now()).differences()).isEmpty();
    }

    @Test
    void whatStoodOpenIsTakenBackAndWhatOthersBuildOnStaysWithoutTheName() {
        var person = busy.make();
        askFor(person.id(), false);
        carryOut();
        var manager = people.person(Role.MANAGER);
        assertThat(ideas.seenBy(manager, person.open()).stage()).isEqualTo(IdeaStage.WITHDRAWN);
        assertThat(ideas.seenBy(manager, person.supported()).backing().supporters())
                .isEqualTo(1);
        assertThat(conversations.find(person.toCome()).orElseThrow().session().taken())
                .isZero();
        assertThat(conversations.find(person.came()).orElseThrow().session().taken())
                .isEqualTo(1);
        people.as(manager, () -> inquiries.report(person.inquiry()));
        assertThat(people.as(manager, () -> inquiries.contributions(person.inquiry())))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("a former participant"));
        assertThat(inquiries.find(person.inquiry()).orElseThrow().inquiry().taken())
                .isZero();
        assertThat(people.as(manager, () -> members.list("former", PageRequest.of(0, 20))))
                .isEmpty();
    }

    @Test
    void unansweredIdeasStayIfTheirAuthorWishes() {
        var person = busy.make();
        askFor(person.id(), true);
        carryOut();
        var seen = ideas.seenBy(people.person(Role.MANAGER), person.open());
        assertThat(seen.stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(seen.proposer()).isEqualTo("a former participant");
    }

    @Test
    void nothingHappensForSevenDaysAndAPersonCanKeepTheirAccount() {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        askFor(me, false);
        later(Duration.ofDays(7).minusMinutes(1), deletions::carryOutDue);
        assertThat(names(me)).isEqualTo("Ann Ashe");
        people.as(me, () -> service.keepMine());
        assertThat(people.as(me, () -> service.mine())).isEmpty();
        carryOut();
        assertThat(names(me)).isEqualTo("Ann Ashe");
        assertThat(refusal(me, () -> service.keepMine())).isEqualTo(PrivacyRefusal.NOTHING_TO_UNDO);
        assertThat(sql.queryForList("select outcome from deletion_request", String.class))
                .containsExactly("KEPT");
    }

    @Test
    void aWrongPasswordDeletesNothing() {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(me, () -> service.askForMine("something else", false)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("member.refusal.old-password-wrong");
        assertThat(people.as(me, () -> service.mine())).isEmpty();
    }

    @Test
    void whoHasNoPasswordNeedsAFreshSignIn() {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        sql.update("update member set password_hash = null where id = ?", me.value());
        assertThat(refusal(me, () -> service.askForMine("", false))).isEqualTo(PrivacyRefusal.SIGN_IN_AFRESH);
    }

    @Test
    void theLastAdministratorCannotGoNotEvenWhenTwoAskedAtOnce() {
        var first = people.named("Ada Finch", Role.ADMINISTRATOR);
        assertThat(refusal(first, () -> service.askForMine(PASSWORD, false)))
                .isEqualTo(PrivacyRefusal.LAST_ADMINISTRATOR);
        var second = people.named("Bea Finch", Role.ADMINISTRATOR);
        askFor(first, false);
        askFor(second, false);
        carryOut();
        assertThat(List.of(names(first), names(second))).containsOnlyOnce("a former participant");
    }

    @Test
    void aManagerDeletesAtSomebodysRequestWithAReasonButNotAnAdministrator() {
        var manager = people.person(Role.MANAGER);
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        assertThat(refusal(manager, () -> service.askFor(ann, " ", false))).isEqualTo(PrivacyRefusal.REASON_NEEDED);
        people.as(manager, () -> service.askFor(ann, "By telephone, 3 February", false));
        assertThat(people.as(manager, () -> service.of(ann)).orElseThrow().byThemself())
                .isFalse();
        assertThat(refusal(manager, () -> service.askFor(ann, "again", false)))
                .isEqualTo(PrivacyRefusal.DELETION_ASKED_ALREADY);
        var administrator = people.named("Ada Finch", Role.ADMINISTRATOR);
        people.person(Role.ADMINISTRATOR);
        assertThat(refusal(manager, () -> service.askFor(administrator, "please", false)))
                .isEqualTo(PrivacyRefusal.NOT_THERE);
        assertThatThrownBy(() -> people.as(ann, () -> service.askFor(manager, "because", false)))
                .isInstanceOf(AccessDeniedException.class);
        people.as(manager, () -> service.keep(ann));
        askFor(ann, false);
        assertThat(refusal(manager, () -> service.keep(ann))).isEqualTo(PrivacyRefusal.NOTHING_TO_UNDO);
        people.as(ann, () -> service.keepMine());
        people.as(manager, () -> service.askFor(ann, "By telephone, 4 February", false));
        carryOut();
        assertThat(names(ann)).isEqualTo("a former participant");
        assertThat(sql.queryForObject(
                        "select reason from deletion_request where outcome = 'CARRIED_OUT'", String.class))
                .isEmpty();
    }

    @Test
    void keepingAndCarryingOutAtOnceEndsInOneOfBoth() throws Exception {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        askFor(me, false);
        Callable<Object> job = () -> clock.at(clock.instant().plus(Duration.ofDays(8)), () -> deletions.carryOutDue());
        Callable<Object> keep = () -> {
            people.as(me, () -> service.keepMine());
            return "kept";
        };
        Races.together(List.of(job, keep, job));
        var outcome = sql.queryForList("select outcome from deletion_request", String.class);
        assertThat(outcome).hasSize(1);
        assertThat(names(me)).isEqualTo(outcome.getFirst().equals("KEPT") ? "Ann Ashe" : "a former participant");
    }

    @Test
    void whoAskedTwiceAtOnceAskedOnce() throws Exception {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        Callable<Object> ask = () -> {
            askFor(me, false);
            return "asked";
        };
        var outcomes = Races.together(List.of(ask, ask, ask));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
    }

    private void cameIn(BusyPerson.Busy person) {
        sql.update(
                "insert into registration (id, version, email, name, organisation_name, job_title, state, asked_at, member_id)"
                        + " values (?, 0, ?, ?, 'Mid Test', 'Officer', 'JOINED', '2026-01-01 10:00:00', ?)",
                Ids.next(),
                person.email(),
                BusyPerson.NAME,
                person.id().value());
        sql.update(
                "insert into invitation (id, version, email, name, note, state, invited_by, invited_at, sent_at, expires_at)"
                        + " values (?, 0, ?, ?, ?, 'JOINED', ?, '2026-01-01 10:00:00', '2026-01-01 10:00:00',"
                        + " '2026-01-15 10:00:00')",
                Ids.next(),
                person.email(),
                BusyPerson.NAME,
                "Dear " + BusyPerson.NAME,
                person.id().value());
        sql.update(
                "insert into email_change (id, version, member_id, old_email, new_email, asked_at, state)"
                        + " values (?, 0, ?, ?, 'old@example.org', '2026-01-01 10:00:00', 'DONE')",
                Ids.next(),
                person.id().value(),
                person.email());
    }

    private void signedInAndProtected(BusyPerson.Busy person) {
        sql.update(
                "insert into account_device (id, version, member_id, label, from_address, signed_in_at, last_seen_at)"
                        + " values (?, 0, ?, ?, '192.0.2.7', '2026-01-01 10:00:00', '2026-01-01 10:00:00')",
                Ids.next(),
                person.id().value(),
                "Telephone of " + BusyPerson.NAME);
        sql.update(
                "insert into account_totp (id, version, member_id, sealed_secret, made_at, last_step, failed_tries)"
                        + " values (?, 0, ?, 'sealed', '2026-01-01 10:00:00', 0, 0)",
                Ids.next(),
                person.id().value());
        sql.update(
                "insert into account_recovery_code (id, version, member_id, code_hash, made_at)"
                        + " values (?, 0, ?, 'hash', '2026-01-01 10:00:00')",
                Ids.next(),
                person.id().value());
    }

    private void askFor(MemberId me, boolean keepsIdeas) {
        people.as(me, () -> service.askForMine(PASSWORD, keepsIdeas));
    }

    private void carryOut() {
        later(Duration.ofDays(7).plusMinutes(1), deletions::carryOutDue);
    }

    private void later(Duration by, Callable<Integer> work) {
        clock.at(clock.instant().plus(by), work);
    }

    private String names(MemberId id) {
        return members.namesOf(Set.of(id)).get(id);
    }

    private Object refusal(MemberId who, Runnable work) {
        try {
            people.as(who, work);
            throw new AssertionError("not refused");
        } catch (RefusedException refused) {
            return refused.refusal();
        }
    }

    private Map<Integer, String> figures() {
        var figures = new java.util.TreeMap<Integer, String>();
        reach.strands()
                .forEach(line -> figures.put(
                        line.strand().number(),
                        line.reach().people() + " " + line.reach().places() + " "
                                + line.reach().organisations() + " "
                                + line.reach().sectors() + " "
                                + line.reach().activities()));
        return figures;
    }

    /** What happens after the transaction is done. */
    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }

    /** Every text column of every table that holds these words, in whatever case. */
    private Set<String> naming(String words) throws SQLException {
        var holding = new TreeSet<String>();
        try (var connection = source.getConnection()) {
            var columns = new ArrayList<String[]>();
            try (var found = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
                while (found.next()) {
                    var schema = found.getString("TABLE_SCHEM");
                    if (schema != null && schema.equalsIgnoreCase("information_schema")) continue;
                    if (found.getString("TYPE_NAME").toUpperCase().matches(".*(CHAR|TEXT|CLOB).*"))
                        columns.add(new String[] {found.getString("TABLE_NAME"), found.getString("COLUMN_NAME")});
                }
            }
            assertThat(columns).hasSizeGreaterThan(60);
            for (var column : columns)
                try (var statement = connection.prepareStatement(
                        "select count(*) from " + column[0] + " where lower(" + column[1] + ") like ?")) {
                    statement.setString(1, "%" + words.toLowerCase() + "%");
                    try (var count = statement.executeQuery()) {
                        count.next();
                        if (count.getInt(1) > 0) holding.add(column[0] + "." + column[1]);
                    }
                }
        }
        return holding;
    }
}
