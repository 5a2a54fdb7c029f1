package org.folkmoot.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdviserDays extends Repository<AdviserDay, UUID> {

    AdviserDay save(AdviserDay day);

    void delete(AdviserDay day);

    Optional<AdviserDay> findByIdAndInquiryId(UUID id, UUID inquiry);

    List<AdviserDay> findByInquiryIdOrderByDayDescIdDesc(UUID inquiry);
}
