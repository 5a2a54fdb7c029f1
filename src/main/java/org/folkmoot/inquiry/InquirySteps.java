package org.folkmoot.inquiry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InquirySteps extends Repository<InquiryStep, UUID> {

    InquiryStep save(InquiryStep step);

    List<InquiryStep> findByInquiryIdOrderByMovedAtAscIdAsc(UUID inquiryId);
}
