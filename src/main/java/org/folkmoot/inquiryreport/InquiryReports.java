package org.folkmoot.inquiryreport;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InquiryReports extends Repository<InquiryReport, UUID> {

    InquiryReport save(InquiryReport row);

    Optional<InquiryReport> findById(UUID inquiryId);

    List<InquiryReport> findByInquiryIdIn(Collection<UUID> inquiries);

    /** The row, held until the transaction ends. Before the inquiry's, where both are held. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from InquiryReport r where r.inquiryId = :inquiryId")
    Optional<InquiryReport> lock(UUID inquiryId);
}
