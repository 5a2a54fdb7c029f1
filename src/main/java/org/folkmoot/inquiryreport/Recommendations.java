package org.folkmoot.inquiryreport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Recommendations extends Repository<Recommendation, UUID> {

    Recommendation save(Recommendation row);

    List<Recommendation> findByInquiryIdOrderByPlaceAsc(UUID inquiryId);

    /** Those of published reports: what is due first, then what has no day. */
    @Query("""
            select r from Recommendation r
            where r.takenOutAt is null
              and exists (select p from InquiryReport p where p.inquiryId = r.inquiryId and p.publishedAt is not null)
              and (:reply is null or r.reply = :reply)
              and (:late = false or r.doneOn is null and r.reply <> NO and r.dueOn < :today)
            order by case when r.doneOn is not null or r.reply = NO then 2 when r.dueOn is null then 1 else 0 end,
              r.dueOn, r.inquiryId, r.place""")
    Page<Recommendation> published(@Nullable RecommendationReply reply, boolean late, LocalDate today, Pageable page);

    /** Keys and places of all that stand in these inquiries, for their numbers. */
    @Query("select r from Recommendation r where r.takenOutAt is null and r.inquiryId in :inquiries order by r.place")
    List<Recommendation> standingIn(Collection<UUID> inquiries);
}
