package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BulkLines extends Repository<BulkLine, UUID> {

    BulkLine save(BulkLine line);

    Optional<BulkLine> findById(UUID id);

    List<BulkLine> findByBulkIdOrderByOrdinal(UUID bulkId);
}
