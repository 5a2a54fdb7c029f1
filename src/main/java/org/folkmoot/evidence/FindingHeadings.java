package org.folkmoot.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingHeadings extends Repository<FindingHeading, UUID> {

    FindingHeading save(FindingHeading row);

    /** Those that are there, in their order. */
    @Query("select h from FindingHeading h where h.inquiryId = :inquiry and h.gone = false order by h.place, h.id")
    List<FindingHeading> in(UUID inquiry);
}
