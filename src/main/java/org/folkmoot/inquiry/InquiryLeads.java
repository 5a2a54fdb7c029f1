package org.folkmoot.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InquiryLeads extends Repository<InquiryLead, UUID> {

    InquiryLead save(InquiryLead lead);

    @Query("select l from InquiryLead l where l.memberId = :member and l.standing")
    List<InquiryLead> standingOf(UUID member);

    @Query("select l from InquiryLead l where l.inquiryId in :inquiries and l.standing order by l.slot")
    List<InquiryLead> standingIn(Collection<UUID> inquiries);
}
