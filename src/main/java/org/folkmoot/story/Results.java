package org.folkmoot.story;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Results extends Repository<ResultRow, UUID> {

    ResultRow save(ResultRow row);

    Optional<ResultRow> findFirstByIdeaIdOrderByTurnDesc(UUID ideaId);
}
