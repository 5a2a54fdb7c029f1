package org.folkmoot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.testing.AuditGuard;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link AuditGuard} stands in H2 in every test of the build; MariaDB's triggers cannot see who asks. */
@PortalTest
class AuditGuardTest {

    @Autowired
    AuditLog log;

    @Autowired
    JdbcTemplate sql;

    @Test
    void inEveryTestTheDatabaseRefusesAChangeFromAnywhereElse() {
        log.record(new AuditLine("audit.audit.test", "member", "17", "Anna Lark", "Participant", "Facilitator"));
        for (var change : List.of(
                "update audit_entry set after_text = 'x'",
                "delete from audit_entry",
                "merge into audit_entry (id, what) key (id) select id, 'x' from audit_entry"))
            assertThatThrownBy(() -> sql.update(change)).as(change).hasStackTraceContaining("is not changed by");
        assertThat(sql.queryForObject("select after_text from audit_entry", String.class))
                .isEqualTo("Facilitator");
    }
}
