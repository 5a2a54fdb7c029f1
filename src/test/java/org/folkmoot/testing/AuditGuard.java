package org.folkmoot.testing;

import java.lang.StackWalker.StackFrame;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.h2.api.Trigger;

/**
 * Stands in H2 in every test of the portal and refuses each change to a line of the audit log that does not come from the
 * two classes that may (ADR 0014), or from what tests the seals and empties the database. So whatever service a test
 * calls, whichever statement it ends in, an altered line fails that test.
 */
public class AuditGuard implements Trigger {

    private static final Set<String> MAY = Set.of(
            "org.folkmoot.audit.AuditErasure",
            "org.folkmoot.audit.AuditExpiry",
            "org.folkmoot.audit.AuditSealsTest",
            "org.folkmoot.testing.EmptyDatabase");

    static void post(Statement statement) throws SQLException {
        statement.execute(
                "create trigger if not exists audit_guard before update, delete on audit_entry for each row call \""
                        + AuditGuard.class.getName() + "\"");
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        var who = StackWalker.getInstance()
                .walk(frames -> frames.map(StackFrame::getClassName)
                        .filter(name -> name.startsWith("org.folkmoot.") && !name.equals(AuditGuard.class.getName()))
                        .findFirst());
        if (who.filter(MAY::contains).isEmpty())
            throw new SQLException("A line of the audit log is not changed by " + who.orElse("anything"), "45000");
    }
}
