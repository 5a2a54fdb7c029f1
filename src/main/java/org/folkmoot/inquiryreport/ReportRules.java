package org.folkmoot.inquiryreport;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportRules extends Repository<ReportRule, UUID> {

    int USUAL_DAYS = 10;

    ReportRule save(ReportRule rule);

    Optional<ReportRule> findFirstByOrderBySetAtDescIdDesc();

    default int commentDays() {
        return findFirstByOrderBySetAtDescIdDesc().map(ReportRule::commentDays).orElse(USUAL_DAYS);
    }
}
