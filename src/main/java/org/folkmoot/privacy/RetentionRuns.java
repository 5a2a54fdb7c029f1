package org.folkmoot.privacy;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface RetentionRuns extends Repository<RetentionRun, UUID> {

    RetentionRun save(RetentionRun run);

    Page<RetentionRun> findAllByOrderByStartedAtDescIdDesc(Pageable page);
}
