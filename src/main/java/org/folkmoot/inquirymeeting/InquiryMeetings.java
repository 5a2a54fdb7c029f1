package org.folkmoot.inquirymeeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InquiryMeetings extends Repository<InquiryMeeting, UUID> {

    InquiryMeeting saveAndFlush(InquiryMeeting meeting);

    void delete(InquiryMeeting meeting);

    Optional<InquiryMeeting> findBySessionId(UUID session);

    List<InquiryMeeting> findByInquiryId(UUID inquiry);
}
