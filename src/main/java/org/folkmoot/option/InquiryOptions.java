package org.folkmoot.option;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InquiryOptions extends Repository<InquiryOption, UUID> {

    InquiryOption save(InquiryOption row);

    /** Those that are there, as they were added. */
    @Query("select o from InquiryOption o where o.inquiryId = :inquiry and o.removedAt is null order by o.place, o.id")
    List<InquiryOption> in(UUID inquiry);

    @Query("select o.id, o.title from InquiryOption o where o.inquiryId = :inquiry")
    List<Object[]> titles(UUID inquiry);

    @Query("select coalesce(max(o.place), 0) from InquiryOption o where o.inquiryId = :inquiry")
    int lastPlace(UUID inquiry);
}
