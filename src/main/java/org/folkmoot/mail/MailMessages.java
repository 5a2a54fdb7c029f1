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
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailMessages extends Repository<MailMessage, UUID> {

    Optional<MailMessage> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MailMessage m where m.id = :id")
    Optional<MailMessage> lock(UUID id);

    @Query("select m.dedupeKey from MailMessage m where m.dedupeKey in :keys")
    Set<String> written(Collection<String> keys);

    @Query("""
            select count(m) from MailMessage m
            where m.state = org.folkmoot.mail.MailState.WAITING and m.nextAttemptAt <= :now
              and (m.claimedUntil is null or m.claimedUntil <= :now)
              or m.state = org.folkmoot.mail.MailState.SENDING and m.claimedUntil <= :now""")
    long countDue(Instant now);

    @Query("""
            select m.id from MailMessage m
            where m.state = org.folkmoot.mail.MailState.WAITING and m.nextAttemptAt <= :now
              and (m.claimedUntil is null or m.claimedUntil <= :now)
            order by m.nextAttemptAt, m.id""")
    List<UUID> due(Instant now, Limit limit);

    @Query("select count(m) from MailMessage m where m.attemptedAt > :moment")
    int countAttemptedSince(Instant moment);

    /** Takes these over for one attempt each. The caller holds the row of {@link DeliverySettings}, so no other node claims. */
    @Modifying
    @Query("""
            update MailMessage m set m.claim = :claim, m.claimedUntil = :until, m.attemptedAt = :now,
                m.attempts = m.attempts + 1, m.version = m.version + 1
            where m.id in :ids""")
    int claim(Collection<UUID> ids, UUID claim, Instant until, Instant now);

    @Query("select m from MailMessage m where m.claim = :claim order by m.writtenAt, m.id")
    List<MailMessage> claimedBy(UUID claim);

    /** What a claim did not get to is due again at once. */
    @Modifying
    @Query("""
            update MailMessage m set m.claim = null, m.claimedUntil = null, m.attemptedAt = null,
                m.attempts = m.attempts - 1, m.version = m.version + 1
            where m.claim = :claim and m.state = org.folkmoot.mail.MailState.WAITING""")
    int release(UUID claim);

    /** From here on the mail is sent by nobody else. @return 1, or 0 when the claim has passed to another node */
    @Modifying
    @Query("""
            update MailMessage m set m.state = org.folkmoot.mail.MailState.SENDING, m.nextAttemptAt = null,
                m.address = :address, m.version = m.version + 1
            where m.id = :id and m.claim = :claim and m.state = org.folkmoot.mail.MailState.WAITING""")
    int handOver(UUID id, UUID claim, String address);

    /** A node that handed mails over and has not said what became of them within its claim. The claim stays: it may yet say. */
    @Modifying
    @Query("""
            update MailMessage m set m.state = org.folkmoot.mail.MailState.UNCERTAIN,
                m.why = org.folkmoot.mail.MailReason.NODE_LOST, m.endedAt = :now, m.claimedUntil = null,
                m.version = m.version + 1
            where m.state = org.folkmoot.mail.MailState.SENDING and m.claimedUntil <= :now""")
    int giveUpLost(Instant now);

    /** Held mails of that person go out. */
    @Modifying
    @Query("""
            update MailMessage m set m.state = org.folkmoot.mail.MailState.WAITING, m.why = null, m.nextAttemptAt = :now,
                m.endedAt = null, m.attempts = 0, m.version = m.version + 1
            where m.recipientId = :member and m.state = org.folkmoot.mail.MailState.HELD""")
    int letGo(UUID member, Instant now);

    @Modifying
    @Query("""
            update MailMessage m set m.state = org.folkmoot.mail.MailState.WAITING, m.why = null, m.nextAttemptAt = :now,
                m.endedAt = null, m.attempts = 0, m.version = m.version + 1
            where m.state = org.folkmoot.mail.MailState.FAILED and m.why <> org.folkmoot.mail.MailReason.RETURNED
               or m.state = org.folkmoot.mail.MailState.WAITING and m.nextAttemptAt > :now
                  and (m.claimedUntil is null or m.claimedUntil <= :now)""")
    int tryAllAgain(Instant now);

    @Query("""
            select m.id from MailMessage m where m.recipientId = :recipient and m.threadKey = :thread
              and m.state = org.folkmoot.mail.MailState.SENT and m.id <> :but order by m.endedAt desc""")
    List<UUID> sentBefore(UUID recipient, String thread, UUID but, Limit limit);

    @Query("select m.state as state, count(m) as mails from MailMessage m group by m.state")
    List<CountOfState> counts();

    @Query("""
            select m.state as state, count(m) as mails from MailMessage m
            where m.threadKey = :thread and m.kind = :kind group by m.state""")
    List<CountOfState> countsAbout(String thread, String kind);

    /** Without the words themselves, in order of writing. */
    @Query("""
            select new org.folkmoot.mail.MailResult(
                m.id, m.recipientId, m.address, m.state, m.why, m.writtenAt, m.endedAt, m.lastError)
            from MailMessage m where m.threadKey = :thread and m.kind = :kind and m.state in :states
            order by m.writtenAt, m.id""")
    Page<MailResult> about(String thread, String kind, Collection<MailState> states, Pageable page);

    interface CountOfState {
        MailState getState();

        long getMails();
    }

    /** Without the words themselves, newest first. */
    @Query(value = """
            select new org.folkmoot.mail.MailSummary(
                m.id, m.address, m.subject, m.state, m.why, m.writtenAt, m.nextAttemptAt, m.lastError)
            from MailMessage m where m.state in :states
              and (lower(m.subject) like :pattern escape '!' or lower(m.address) like :pattern escape '!')
            order by m.writtenAt desc, m.id desc""", countQuery = """
            select count(m) from MailMessage m where m.state in :states
              and (lower(m.subject) like :pattern escape '!' or lower(m.address) like :pattern escape '!')""")
    Page<MailSummary> summaries(Collection<MailState> states, String pattern, Pageable page);
}
