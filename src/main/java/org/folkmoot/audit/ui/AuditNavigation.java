package org.folkmoot.audit.ui;

import java.util.UUID;

/** Addresses of the audit log. */
public final class AuditNavigation {

    static final String LIST = "admin/audit";
    static final String PERSON = "person";

    private AuditNavigation() {}

    /** Everything this person did or that was done about them. */
    public static String person(UUID person) {
        return LIST + "?" + PERSON + "=" + person;
    }
}
