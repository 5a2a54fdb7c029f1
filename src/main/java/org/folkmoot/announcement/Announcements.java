package org.folkmoot.announcement;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Announcements extends Repository<Announcement, UUID> {

    Announcement saveAndFlush(Announcement announcement);

    void delete(Announcement announcement);

    Optional<Announcement> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Announcement a where a.id = :id")
    Optional<Announcement> lock(UUID id);

    Page<Announcement> findAllByOrderByWrittenAtDescIdDesc(Pageable page);

    /** One somebody began and has not put a word into. */
    @Query("""
            select a from Announcement a where a.writtenBy = :member and a.changedBy = :member
              and a.state = org.folkmoot.announcement.AnnouncementState.DRAFT
              and a.subject = '' and a.words = '' order by a.id""")
    List<Announcement> blankOf(UUID member, Limit limit);

    /** Those that are to go out, and those a node left half written. */
    @Query("""
            select a.id from Announcement a
            where a.state = org.folkmoot.announcement.AnnouncementState.SENDING
               or a.state = org.folkmoot.announcement.AnnouncementState.SCHEDULED and a.sendAt <= :now
            order by a.sendAt, a.id""")
    List<UUID> due(Instant now);
}
