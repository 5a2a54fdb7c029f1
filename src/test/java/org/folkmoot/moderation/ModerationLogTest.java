package org.folkmoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class ModerationLogTest {

    @Autowired
    ModerationLog log;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theLogIsFilteredByActAndWordsTakenLiterally() {
        moderation.hidden(ideas.titled("100% local").asThing(), "It names a neighbour.");
        moderation.hidden(ideas.titled("Benches").asThing(), "It insults.");
        var manager = people.person(Role.MANAGER);
        assertThat(people.as(manager, () -> log.list(new LogFilter(null, ""), PageRequest.of(0, 20))))
                .hasSize(4);
        assertThat(people.as(manager, () -> log.list(new LogFilter(Act.HIDDEN, "NEIGHBOUR"), PageRequest.of(0, 20))))
                .singleElement()
                .satisfies(line -> assertThat(line.label()).isEqualTo("100% local"));
        assertThat(people.as(manager, () -> log.list(new LogFilter(null, "0%"), PageRequest.of(0, 20))))
                .hasSize(2);
        assertThat(people.as(manager, () -> log.list(new LogFilter(null, "_"), PageRequest.of(0, 20))))
                .isEmpty();
    }

    @Test
    void theExportHoldsNoFormulaAndIsOnRecord() {
        moderation.hidden(ideas.titled("=HYPERLINK(\"http://x\")").asThing(), "+44 is a number, \"quoted\"");
        var csv = people.as(people.person(Role.MANAGER), () -> {
            var bytes = new ByteArrayOutputStream();
            log.export(new LogFilter(null, ""), bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        });
        assertThat(csv)
                .startsWith("\uFEFFWhen (UTC),What,Who,Thing,Author,Reason,Key")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'+44 is a number, \"\"quoted\"\"\"");
        assertThat(csv.lines()).hasSize(3);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where what = 'moderation.audit.exported'", Integer.class))
                .isOne();
    }
}
