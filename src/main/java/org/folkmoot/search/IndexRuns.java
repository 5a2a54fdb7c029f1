package org.folkmoot.search;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndexRuns extends JpaRepository<IndexRun, UUID> {

    Optional<IndexRun> findFirstByOrderByStartedAtDesc();
}
