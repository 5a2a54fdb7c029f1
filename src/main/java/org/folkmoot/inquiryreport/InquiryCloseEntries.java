package org.folkmoot.inquiryreport;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InquiryCloseEntries extends Repository<InquiryCloseEntry, UUID> {

    InquiryCloseEntry saveAndFlush(InquiryCloseEntry row);

    @Query("select e from InquiryCloseEntry e where e.inquiryId in :inquiries and e.takenOutAt is null"
            + " order by e.madeAt, e.id")
    List<InquiryCloseEntry> standingIn(Collection<UUID> inquiries);
}
