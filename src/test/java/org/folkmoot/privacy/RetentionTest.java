package org.folkmoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class RetentionTest {

    private static final String MAILS = "mail.retention.bodies";
    private static final String ACCOUNTS = "privacy.retention.accounts";

    @Autowired
    RetentionService retention;

    @Autowired
    RetentionWork work;

    @Autowired
    DeletionService deletions;

    @Autowired
    Deletions carryOut;

    @Autowired
    AccountDetails accounts;

    private MemberId administrator;

    @Autowired
    TestMembers people;

    @Autowired
    TestMails mails;

    @Autowired
    AuditLog log;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void administrator() {
        administrator = people.named("Ada Finch", Role.ADMINISTRATOR);
        people.signIn(administrator);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void oldMailsAreEmptiedAndTheJobReportsIt() {
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        clock.at(clock.instant().minus(Duration.ofDays(91)), () -> {
            IntStream.range(0, 5).forEach(number -> mails.write("old" + number, ann, "Old", "Old words"));
            return "";
        });
        mails.write("new", ann, "New", "New words");
        assertThat(retention.preview(MAILS, 90)).isEqualTo(5);
        work.round();
        assertThat(sql.queryForObject("select count(*) from mail_message where body = ''", Integer.class))
                .isEqualTo(5);
        assertThat(sql.queryForObject("select count(*) from mail_message", Integer.class))
                .isEqualTo(6);
        assertThat(retention.preview(MAILS, 90)).isZero();
        assertThat(retention.runs(PageRequest.of(0, 20)))
                .filteredOn(run -> run.kind().equals(MAILS))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.removed()).isEqualTo(5);
                    assertThat(run.failed()).isFalse();
                });
        work.round();
        assertThat(retention.runs(PageRequest.of(0, 20)).getContent())
                .filteredOn(run -> run.kind().equals(MAILS))
                .extracting(RetentionReport::removed)
                .containsExactly(0L, 5L);
    }

    @Test
    void aPeriodIsChosenWithinBoundsIsOnRecordAndForEverIsAChoice() {
        assertThat(days(MAILS)).isEqualTo(90);
        retention.keep(MAILS, 30, 90);
        assertThat(days(MAILS)).isEqualTo(30);
        retention.keep(MAILS, null, 30);
        assertThat(days(MAILS)).isNull();
        assertThatThrownBy(() -> retention.keep(MAILS, 0, null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> retention.keep(MAILS, 5, 90))
                .isInstanceOf(RefusedException.class)
                .hasMessage("privacy.refusal.changed-meanwhile");
        assertThatThrownBy(() -> retention.keep("audit.retention.lines", 100, days("audit.retention.lines")))
                .isInstanceOf(RefusedException.class);
        assertThat(sql.queryForList(
                        "select after_text from audit_entry where what = 'privacy.audit.retention-changed' order by id",
                        String.class))
                .containsExactly("30 days", "for ever");
    }

    @Test
    void whatIsKeptForEverIsLeftAlone() {
        retention.keep(MAILS, null, 90);
        clock.at(clock.instant().minus(Duration.ofDays(900)), () -> {
            mails.write("old", people.person(Role.PARTICIPANT), "Old", "Old words");
            return "";
        });
        work.round();
        assertThat(sql.queryForObject("select body from mail_message", String.class))
                .startsWith("Old words");
    }

    @Test
    void oldReportsAndAuditLinesGoToo() {
        clock.at(clock.instant().minus(Duration.ofDays(400)), () -> {
            work.round();
            log.record(new AuditLine("audit.audit.test", "idea", null, "Old", null, null));
            return "";
        });
        assertThat(retention.preview("privacy.retention.runs", 366)).isPositive();
        work.round();
        assertThat(retention.preview("privacy.retention.runs", 366)).isZero();
    }

    @Test
    void accountsThatNobodyUsesAreLeftAloneUntilSomebodySaysSo() {
        var ann = here(700);
        assertThat(days(ACCOUNTS)).isNull();
        work.round();
        assertThat(people.as(administrator, () -> deletions.of(ann))).isEmpty();
        assertThatThrownBy(() -> retention.keep(ACCOUNTS, 179, null)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoHasNotBeenHereIsToldAndDeletedAMonthLaterUnlessTheyComeBack() {
        var ann = here(400);
        var ben = here(400);
        var cleo = here(300);
        here(400, Role.ADMINISTRATOR);
        assertThat(retention.preview(ACCOUNTS, 365)).isEqualTo(2);
        retention.keep(ACCOUNTS, 365, null);
        work.round();
        assertThat(retention.preview(ACCOUNTS, 365)).isZero();
        assertThat(retention.runs(PageRequest.of(0, 20)))
                .filteredOn(run -> run.kind().equals(ACCOUNTS))
                .singleElement()
                .satisfies(run -> assertThat(run.removed()).isEqualTo(2));
        await().atMost(Duration.ofSeconds(20)).until(() -> mails.to(ann).size() == 1);
        assertThat(mails.to(ann).getFirst()).contains("You have not been here for long", "sign in once before then");
        accounts.cameIn(ben, true);
        assertThat(deletions.of(ann)).isPresent();
        assertThat(deletions.of(ben)).isEmpty();
        assertThat(deletions.of(cleo)).isEmpty();
        clock.at(clock.instant().plus(Duration.ofDays(29)), carryOut::carryOutDue);
        assertThat(accounts.find(ann)).isPresent();
        clock.at(clock.instant().plus(Duration.ofDays(31)), carryOut::carryOutDue);
        assertThat(accounts.find(ann)).isEmpty();
        assertThat(accounts.find(ben)).isPresent();
    }

    @Test
    void whoWasKeptIsNotToldAgainTheNextNight() {
        var ann = here(400);
        retention.keep(ACCOUNTS, 365, null);
        work.round();
        deletions.keep(ann);
        work.round();
        assertThat(deletions.of(ann)).isEmpty();
    }

    private MemberId here(int daysAgo, Role... roles) {
        var one = people.named("Ann Ashe", roles.length == 0 ? new Role[] {Role.PARTICIPANT} : roles);
        clock.at(clock.instant().minus(Duration.ofDays(daysAgo)), () -> {
            accounts.cameIn(one, true);
            return "";
        });
        return one;
    }

    private Integer days(String kind) {
        return retention.rules().stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .days();
    }
}
