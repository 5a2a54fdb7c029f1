package org.folkmoot.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notifications extends Repository<Notification, UUID> {

    String WAITING =
            "n.mailWaits = :waits and (n.mailDueAt is null or n.mailDueAt <= :moment) and n.recordedAt <= :moment";

    Optional<Notification> findById(UUID id);

    @Query("select n from Notification n where n.fact = :fact and n.memberId in :members")
    List<Notification> known(String fact, Collection<UUID> members);

    /** People for whom something waits that was recorded by then, and who had no digest of that moment. */
    @Query("""
            select distinct n.memberId from Notification n where\s""" + WAITING + """
             and n.memberId > :after and not exists (
                select d from Digest d where d.memberId = n.memberId and d.mail = :waits and d.moment = :moment)
            order by n.memberId""")
    List<UUID> peopleWaiting(Waits waits, Instant moment, UUID after, Limit limit);

    /** What waits for these people; another node that asks waits, and finds nothing left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notification n where n.memberId in :members and " + WAITING + " order by n.id")
    List<Notification> lockWaiting(Collection<UUID> members, Waits waits, Instant moment);

    @Query("select count(n) from Notification n where n.memberId = :member and n.inApp and n.readAt is null")
    int unread(UUID member);

    @Modifying
    @Query("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.memberId = :member and n.page = :page and n.readAt is null""")
    int seen(UUID member, String page, Instant now);

    @Modifying
    @Query("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.memberId = :member and n.id = :id and n.readAt is null""")
    int read(UUID member, UUID id, Instant now);

    @Modifying
    @Query("""
            update Notification n set n.readAt = null, n.version = n.version + 1
            where n.memberId = :member and n.id = :id and n.readAt is not null""")
    int markUnread(UUID member, UUID id);

    @Modifying
    @Query("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.memberId = :member and n.inApp and n.readAt is null and n.happenedAt <= :now""")
    int readAll(UUID member, Instant now);

    @Modifying
    @Query("""
            update Notification n set n.readAt = null, n.version = n.version + 1
            where n.memberId = :member and n.readAt = :when""")
    int unreadAll(UUID member, Instant when);

    /** Another wish for a kind: what waits for a digest waits for the one wished for, or for none. */
    @Modifying
    @Query("""
            update Notification n set n.mailWaits = :waits, n.mailDueAt = null, n.version = n.version + 1
            where n.memberId = :member and n.kind in :kinds and n.mailWaits is not null""")
    int waitInstead(UUID member, Collection<NotificationKind> kinds, @org.jspecify.annotations.Nullable Waits waits);

    @Modifying
    @Query("""
            update Notification n set n.mailWaits = null, n.mailDueAt = null, n.version = n.version + 1
            where n.memberId = :member and n.subjectKey = :subject and n.kind not in :but and n.mailWaits is not null""")
    int mute(UUID member, String subject, Collection<NotificationKind> but);

    @Query(
            "select n from Notification n where n.memberId = :member and n.subjectKey = :subject order by n.happenedAt desc")
    List<Notification> latestAbout(UUID member, String subject, Limit limit);
}
