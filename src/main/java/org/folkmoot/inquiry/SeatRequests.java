package org.folkmoot.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeatRequests extends Repository<SeatRequest, UUID> {

    SeatRequest save(SeatRequest request);

    Optional<SeatRequest> findById(UUID id);

    @Query("select r from SeatRequest r where r.inquiryId = :inquiry and r.memberId = :member and r.standing")
    Optional<SeatRequest> standing(UUID inquiry, UUID member);

    @Query("select r from SeatRequest r where r.inquiryId = :inquiry and r.standing order by r.askedAt, r.id")
    List<SeatRequest> standingIn(UUID inquiry);

    /** The longest waiting first. */
    @Query(
            "select r from SeatRequest r where r.inquiryId = :inquiry and r.standing and r.kind = WAITING order by r.waitsSince, r.id")
    List<SeatRequest> waiting(UUID inquiry);

    List<SeatRequest> findByMemberIdOrderByInquiryId(UUID member);
}
