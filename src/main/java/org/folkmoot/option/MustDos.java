package org.folkmoot.option;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MustDos extends Repository<MustDo, UUID> {

    MustDo save(MustDo row);

    Optional<MustDo> findByIdAndInquiryIdAndRemovedAtIsNull(UUID id, UUID inquiryId);

    /** Those that are there, as they were added. */
    @Query("select m from MustDo m where m.inquiryId = :inquiry and m.removedAt is null order by m.place, m.id")
    List<MustDo> in(UUID inquiry);
}
