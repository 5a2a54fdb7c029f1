package org.folkmoot.idea;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdeaAnswers extends Repository<IdeaAnswer, UUID> {

    IdeaAnswer save(IdeaAnswer answer);

    /** The one that holds. */
    Optional<IdeaAnswer> findFirstByIdeaIdOrderByTurnDesc(UUID ideaId);
}
