package org.folkmoot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.audit.AuditCheck.Kind;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes the log with a database tool is found out. */
@PortalTest
@BothDatabases
class AuditSealsTest {

    @Autowired
    AuditLog log;

    @Autowired
    AuditSealing sealing;

    @Autowired
    AuditSeals seals;

    @Autowired
    AuditErasure erasure;

    @Autowired
    AuditExpiry expiry;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anUntouchedLogIsUnbroken() {
        write("Anna", "Ben", "Cora");
        assertThat(seals.check().waiting()).isEqualTo(3);
        sealing.seal();
        write("Dan");
        var found = seals.check();
        assertThat(found.trouble()).isNull();
        assertThat(found.sealed()).isEqualTo(3);
        assertThat(found.waiting()).isEqualTo(1);
        assertThat(found.head()).hasSize(64).isNotEqualTo(AuditHash.START);
    }

    @Test
    void theFirstAlteredLineIsNamed() {
        write("Anna", "Ben", "Cora");
        sealing.seal();
        sql.update("update audit_entry set after_text = 'something else' where subject_label = 'Ben'");
        var trouble = seals.check().trouble();
        assertThat(trouble).isNotNull();
        assertThat(trouble.kind()).isEqualTo(Kind.ALTERED);
        assertThat(trouble.number()).isEqualTo(2);
        assertThat(trouble.line().subject()).isEqualTo("Ben");
    }

    @Test
    void aRemovedLineIsMissedWhereverItStood() {
        write("Anna", "Ben", "Cora");
        sealing.seal();
        sql.update("delete from audit_entry where subject_label = 'Ben'");
        assertThat(seals.check().trouble().kind()).isEqualTo(Kind.MISSING);
        assertThat(seals.check().trouble().number()).isEqualTo(2);
        sql.update("delete from audit_seal where seal_number = 2");
        assertThat(seals.check().trouble().number()).isEqualTo(2);
    }

    @Test
    void linesCutOffAtTheEndOrBeforeTheirSealAreMissed() {
        write("Anna", "Ben");
        sql.update("delete from audit_entry where subject_label = 'Ben'");
        assertThat(seals.check().trouble().kind()).isEqualTo(Kind.MISSING);
        sql.update("delete from audit_unsealed where entry_id not in (select id from audit_entry)");
        sealing.seal();
        write("Cora");
        sealing.seal();
        sql.update("delete from audit_entry where subject_label = 'Cora'");
        sql.update("delete from audit_seal where seal_number = 2");
        assertThat(seals.check().trouble().kind()).isEqualTo(Kind.MISSING);
    }

    @Test
    void aLineSlippedInIsForeign() {
        write("Anna");
        sql.update("delete from audit_unsealed");
        sealing.seal();
        assertThat(seals.check().trouble().kind()).isEqualTo(Kind.FOREIGN);
    }

    @Test
    void erasedWordsLeaveTheChainUnbrokenAndWhatHappenedStands() {
        var person = UUID.randomUUID();
        log.recordOf(person, "Anna Lark", line("somebody", "anna@lark.example", "Anna Lark asked"));
        log.record(new AuditLine("audit.audit.test", "member", person.toString(), "Anna Lark", null, null));
        write("Ben");
        sealing.seal();
        transaction.executeWithoutResult(
                status -> erasure.erase(person, "Anna Lark", "anna@lark.example", "a former participant"));
        assertThat(sql.queryForList("select concat(subject_label, '|', actor_name, '|', coalesce(before_text, ''), '|',"
                        + " coalesce(after_text, '')) as words from audit_entry"))
                .noneMatch(row -> row.toString().toLowerCase().contains("lark"))
                .anyMatch(row -> row.toString().contains("a former participant asked"));
        assertThat(seals.check().trouble()).isNull();
        assertThat(seals.check().erased()).isEqualTo(2);
        sql.update("update audit_entry set what = 'audit.audit.other' where subject_id = ?", person.toString());
        assertThat(seals.check().trouble().kind()).isEqualTo(Kind.ALTERED);
    }

    @Test
    void onlyTheOldestLinesGoAndTheChainGoesOn() {
        var longAgo = clock.instant().minus(Duration.ofDays(3000));
        clock.at(longAgo, () -> {
            write("Anna", "Ben");
            return "";
        });
        write("Cora");
        sealing.seal();
        var cut = clock.instant().minus(Duration.ofDays(2555));
        assertThat(expiry.older(cut)).isEqualTo(2);
        assertThat(transaction.<Integer>execute(status -> expiry.remove(cut, 100)))
                .isEqualTo(2);
        assertThat(transaction.<Integer>execute(status -> expiry.remove(cut, 100)))
                .isZero();
        var found = seals.check();
        assertThat(found.trouble()).isNull();
        assertThat(found.sealed()).isEqualTo(1);
        assertThatThrownBy(() -> transaction.execute(status -> expiry.remove(clock.instant(), 100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoNodesSealingAtOnceSealEachLineOnce() throws Exception {
        IntStream.range(0, 40).forEach(number -> write("Person " + number));
        Callable<Boolean> node = () -> seals.seal();
        Races.together(java.util.List.of(node, node, node));
        sealing.seal();
        var found = seals.check();
        assertThat(found.trouble()).isNull();
        assertThat(found.sealed()).isEqualTo(40);
        assertThat(found.from()).isAfter(Instant.EPOCH);
    }

    private void write(String... subjects) {
        for (var subject : subjects) log.record(line(subject, null, "after " + subject));
    }

    private static AuditLine line(String subject, String before, String after) {
        return new AuditLine("audit.audit.test", "idea", null, subject, before, after);
    }
}
