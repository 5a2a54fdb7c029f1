package org.folkmoot.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailMessages extends Repository<MailMessage, UUID> {

    MailMessage save(MailMessage message);

    Optional<MailMessage> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MailMessage m where m.id = :id")
    Optional<MailMessage> lock(UUID id);

    @Query("select m.dedupeKey from MailMessage m where m.dedupeKey in :keys")
    Set<String> written(Collection<String> keys);

    @Query("""
            select m.id from MailMessage m
            where m.state = org.folkmoot.mail.MailState.WAITING and m.nextAttemptAt <= :now
              and (m.claimedUntil is null or m.claimedUntil <= :now)
            order by m.nextAttemptAt, m.id""")
    List<UUID> due(Instant now, Limit limit);

    /** Without the words themselves, newest first. */
    @Query(value = """
            select new org.folkmoot.mail.MailSummary(m.id, m.address, m.subject, m.state, m.writtenAt)
            from MailMessage m where m.state in :states order by m.writtenAt desc, m.id desc""", countQuery = "select count(m) from MailMessage m where m.state in :states")
    Page<MailSummary> summaries(Collection<MailState> states, Pageable page);
}
