package org.folkmoot.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log as it is read.
 *
 * @param what    message key of the sentence
 * @param kind    what the subject is
 * @param before  in words, or null
 * @param after   in words, or null
 * @param actorId null when the portal acted by itself, or nobody was signed in
 * @param from    the address it was done from, or null
 * @param at      UTC
 */
public record AuditRecord(
        UUID id,
        String what,
        String kind,
        @Nullable String subjectId,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable UUID actorId,
        String actor,
        @Nullable String from,
        Instant at) {

    static AuditRecord of(AuditEntry entry) {
        return new AuditRecord(
                entry.id(),
                entry.what(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.subjectLabel(),
                entry.beforeText(),
                entry.afterText(),
                entry.actorId(),
                entry.actorName(),
                entry.fromAddress(),
                entry.happenedAt());
    }
}
