package org.folkmoot.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and reads; there is no way to change or remove a line. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    /** Patterns are in small letters; an empty {@code what} and the pattern "%" take every line. */
    String MATCHING = """
            e.happenedAt >= :from and e.happenedAt < :to
            and (:what = '' or e.what = :what)
            and (:person is null or e.actorId = :person or (e.subjectKind = 'member' and e.subjectId = :personText))
            and (:actor = '%' or lower(e.actorName) like :actor escape '!')
            and (:subject = '%' or lower(e.subjectLabel) like :subject escape '!')
            and (:words = '%' or lower(e.beforeText) like :words escape '!' or lower(e.afterText) like :words escape '!')
            """;

    AuditEntry save(AuditEntry entry);

    @Query(
            value = "select e from AuditEntry e where " + MATCHING + " order by e.happenedAt desc, e.id desc",
            countQuery = "select count(e) from AuditEntry e where " + MATCHING)
    Page<AuditEntry> matching(
            Instant from,
            Instant to,
            String what,
            @Nullable UUID person,
            String personText,
            String actor,
            String subject,
            String words,
            Pageable page);

    /** The next ones after a line, newest first. */
    @Query("select e from AuditEntry e where " + MATCHING
            + " and (e.happenedAt < :at or (e.happenedAt = :at and e.id < :id)) order by e.happenedAt desc, e.id desc")
    List<AuditEntry> after(
            Instant from,
            Instant to,
            String what,
            @Nullable UUID person,
            String personText,
            String actor,
            String subject,
            String words,
            Instant at,
            UUID id,
            Limit limit);

    @Query("select distinct e.what from AuditEntry e order by e.what")
    List<String> kinds();
}
