package org.folkmoot.privacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RetentionPeriods extends Repository<RetentionPeriod, UUID> {

    RetentionPeriod save(RetentionPeriod period);

    Optional<RetentionPeriod> findFirstByKindOrderByChangedAtDescIdDesc(String kind);
}
