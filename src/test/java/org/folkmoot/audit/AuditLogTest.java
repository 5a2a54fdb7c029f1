package org.folkmoot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalTest
@BothDatabases
class AuditLogTest {

    private static final AuditLine LINE =
            new AuditLine("audit.audit.test", "member", "17", "Anna Lark", "Participant", "Facilitator");

    @Autowired
    AuditLog log;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aLineSaysWhoFromWhereBeforeAndAfter() {
        var manager = people.named("Cora Teal", Role.MANAGER);
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            people.as(manager, () -> log.record(LINE));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(sql.queryForMap("select * from audit_entry"))
                .containsEntry("what", "audit.audit.test")
                .containsEntry("actor_name", "Cora Teal")
                .containsEntry("from_address", "192.0.2.7")
                .containsEntry("subject_id", "17")
                .containsEntry("subject_label", "Anna Lark")
                .containsEntry("before_text", "Participant")
                .containsEntry("after_text", "Facilitator");
    }

    @Test
    void aLineStandsOnlyIfWhatItTellsOfStands() {
        transaction.executeWithoutResult(status -> {
            log.record(LINE);
            status.setRollbackOnly();
        });
        assertThat(lines()).isZero();
    }

    @Test
    void whatWasTriedStandsEvenIfItCameToNothing() {
        transaction.executeWithoutResult(status -> {
            log.recordOf(null, "somebody", LINE);
            status.setRollbackOnly();
        });
        assertThat(lines()).isEqualTo(1);
    }

    private int lines() {
        return sql.queryForObject("select count(*) from audit_entry", Integer.class);
    }
}
