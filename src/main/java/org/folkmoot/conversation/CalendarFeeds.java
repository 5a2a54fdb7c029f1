package org.folkmoot.conversation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarFeeds extends Repository<CalendarFeed, UUID> {

    CalendarFeed saveAndFlush(CalendarFeed feed);

    void flush();

    Optional<CalendarFeed> findByMemberIdAndStandingTrue(UUID memberId);

    Optional<CalendarFeed> findByTokenHashAndStandingTrue(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from CalendarFeed f where f.memberId = :member and f.standing")
    Optional<CalendarFeed> lock(UUID member);

    @Modifying
    @Query("update CalendarFeed f set f.lastReadOn = :day where f.id = :feed and f.standing")
    void noteRead(UUID feed, LocalDate day);

    @Modifying
    @Query("delete from CalendarFeed f where f.memberId = :member")
    void forget(UUID member);
}
