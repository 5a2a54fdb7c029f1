package org.folkmoot.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Findings extends Repository<Finding, UUID> {

    Finding save(Finding row);

    Optional<Finding> findByIdAndInquiryIdAndRemovedAtIsNull(UUID id, UUID inquiryId);

    /** Those that are there, as they were made. */
    @Query("select f from Finding f where f.inquiryId = :inquiry and f.removedAt is null order by f.madeAt, f.id")
    List<Finding> in(UUID inquiry);

    /** Those that rest on an entry, as they were made. */
    @Query("""
            select f from Finding f join f.evidence e
            where f.inquiryId = :inquiry and e = :entry and f.removedAt is null order by f.madeAt, f.id\
            """)
    List<Finding> restingOn(UUID inquiry, UUID entry);
}
