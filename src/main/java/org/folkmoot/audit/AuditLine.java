package org.folkmoot.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is worth a line in the audit log. Never holds a password, a token or the text of a mail.
 *
 * @param what    message key of the sentence, such as {@code member.audit.role-granted}; at most {@link #WHAT_MAX} characters
 * @param kind    what the subject is, in one word of the glossary in small letters ("member", "idea"); at most {@link #KIND_MAX}
 * @param id      the subject's id as text, or null where it has none; at most {@link #ID_MAX}
 * @param subject how a person knows the subject: a name or title; longer than {@link #SUBJECT_MAX} is cut, marked with "…"
 * @param before  the state before in words, or null
 * @param after   the state after in words, or null
 */
public record AuditLine(
        String what,
        String kind,
        @Nullable String id,
        String subject,
        @Nullable String before,
        @Nullable String after) {

    public static final int WHAT_MAX = 80;
    public static final int KIND_MAX = 40;
    public static final int ID_MAX = 64;
    public static final int SUBJECT_MAX = 200;

    public AuditLine {
        if (what.length() > WHAT_MAX || !what.contains(".audit."))
            throw new IllegalArgumentException("not the key of an audit sentence: " + what);
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: " + kind);
        if (id != null && id.length() > ID_MAX) throw new IllegalArgumentException("id: " + id);
        if (subject.length() > SUBJECT_MAX) subject = subject.substring(0, SUBJECT_MAX - 1) + "…";
    }

    /** A line about a thing with an id, without a state before and after. */
    public static AuditLine of(String what, String kind, Object id, String subject) {
        return new AuditLine(what, kind, id.toString(), subject, null, null);
    }
}
