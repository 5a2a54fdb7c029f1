package org.folkmoot.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Seats extends Repository<Seat, UUID> {

    Seat save(Seat seat);

    @Query("select s from Seat s where s.inquiryId = :inquiry and s.memberId = :member and s.standing")
    Optional<Seat> standing(UUID inquiry, UUID member);

    @Query("select s from Seat s where s.memberId = :member and s.standing order by s.inquiryId")
    List<Seat> standingOf(UUID member);

    @Query("select s from Seat s where s.inquiryId in :inquiries and s.standing")
    List<Seat> standingIn(Collection<UUID> inquiries);

    @Query("select s.memberId from Seat s where s.inquiryId = :inquiry and s.standing")
    List<UUID> people(UUID inquiry);

    /** Distinct persons, also of those who have left their seat. */
    @Query("select count(distinct s.memberId) from Seat s where s.inquiryId = :inquiry and s.contributedAt is not null")
    int contributors(UUID inquiry);
}
