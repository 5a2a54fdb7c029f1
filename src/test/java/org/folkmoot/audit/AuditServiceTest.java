package org.folkmoot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class AuditServiceTest {

    @Autowired
    AuditService audit;

    @Autowired
    AuditLog log;

    @Autowired
    TestMembers people;

    @Autowired
    MemberService members;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @BeforeEach
    void signInAsAdministrator() {
        people.signIn(people.named("Ada Finch", Role.ADMINISTRATOR));
    }

    @Test
    void aChangedRoleIsOnRecordWithBeforeAndAfter() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        members.changeRoles(anna, java.util.Set.of(Role.PARTICIPANT, Role.STEERING));
        var line = all(AuditFilter.about(anna.value())).getFirst();
        assertThat(line.what()).isEqualTo("member.audit.roles-changed");
        assertThat(line.actor()).isEqualTo("Ada Finch");
        assertThat(line.subject()).isEqualTo("Anna Lark");
        assertThat(line.before()).isEqualTo("participant");
        assertThat(line.after()).isEqualTo("participant, steering");
    }

    @Test
    void linesAreFoundByPersonSubjectWordsAndDay() {
        at("2026-03-29T22:59:59Z", "Before midnight", "x");
        at("2026-03-29T23:00:00Z", "After midnight", "100% _sure_");
        assertThat(all(filter("", "midnight", "", null, null))).hasSize(2);
        assertThat(all(filter("finch", "", "", null, null))).hasSize(2);
        assertThat(all(filter("nobody", "", "", null, null))).isEmpty();
        assertThat(all(filter("", "", "% _SURE", null, null))).hasSize(1);
        assertThat(all(filter("", "", "%", null, null))).hasSize(1);
        var day = LocalDate.parse("2026-03-30");
        assertThat(all(filter("", "", "", day, day)))
                .singleElement()
                .satisfies(line -> assertThat(line.subject()).isEqualTo("After midnight"));
        assertThat(all(new AuditFilter("audit.audit.other", "", null, "", "", null, null)))
                .isEmpty();
    }

    @Test
    void aPageCostsTheSameHoweverLongTheLog() {
        IntStream.range(0, 5).forEach(number -> at("2026-03-01T10:00:00Z", "Line " + number, "x"));
        var few = statements.during(() -> audit.list(AuditFilter.everything(), PageRequest.of(0, 3)));
        IntStream.range(0, 60).forEach(number -> at("2026-03-02T10:00:00Z", "Line " + number, "x"));
        var many = statements.during(() -> audit.list(AuditFilter.everything(), PageRequest.of(1, 30)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(2);
    }

    @Test
    void theExportHoldsEveryLineOnceNeutralisesFormulasAndIsItselfOnRecord() throws Exception {
        IntStream.range(0, AuditReading.BATCH + 20)
                .forEach(number -> at("2026-03-01T10:00:00Z", "Line " + number, "x"));
        at("2026-03-02T10:00:00Z", "=HYPERLINK(\"http://evil.example\")", "a, \"b\"\nc");
        var out = new ByteArrayOutputStream();
        audit.export(filter("", "", "", null, LocalDate.parse("2026-03-02")), out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFWhen (UTC),");
        var rows = CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        assertThat(rows).hasSize(AuditReading.BATCH + 22);
        assertThat(rows.get(1).getField(5)).isEqualTo("'=HYPERLINK(\"http://evil.example\")");
        assertThat(rows.get(1).getField(8)).isEqualTo("a, \"b\"\nc");
        assertThat(rows.stream().map(row -> row.getField(5)).distinct()).hasSize(rows.size());
        assertThat(all(AuditFilter.everything()).getFirst().what()).isEqualTo("audit.audit.exported");
        assertThat(all(AuditFilter.everything()).getFirst().after()).isEqualTo("2026-03-02");
    }

    @Test
    void formulaSignsAreNeutralised() {
        assertThat(AuditCsv.harmless("+1")).isEqualTo("'+1");
        assertThat(AuditCsv.harmless("-1")).isEqualTo("'-1");
        assertThat(AuditCsv.harmless("@x")).isEqualTo("'@x");
        assertThat(AuditCsv.harmless("\tx")).isEqualTo("'\tx");
        assertThat(AuditCsv.harmless("plain = fine")).isEqualTo("plain = fine");
        assertThat(AuditCsv.harmless(null)).isEmpty();
    }

    @Test
    void managersDoNotReadTheLog() {
        var manager = people.person(Role.MANAGER);
        assertThatThrownBy(() -> people.as(manager, () -> audit.kinds())).isInstanceOf(AccessDeniedException.class);
    }

    private void at(String moment, String subject, String after) {
        clock.at(Instant.parse(moment), () -> {
            log.record(new AuditLine("audit.audit.test", "idea", null, subject, null, after));
            return "";
        });
    }

    private java.util.List<AuditRecord> all(AuditFilter filter) {
        return audit.list(filter, PageRequest.of(0, 1000)).getContent();
    }

    private static AuditFilter filter(String who, String subject, String words, LocalDate from, LocalDate to) {
        return new AuditFilter("", who, null, subject, words, from, to);
    }
}
