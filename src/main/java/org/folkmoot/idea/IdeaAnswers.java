package org.folkmoot.idea;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaAnswers extends Repository<IdeaAnswer, UUID> {

    IdeaAnswer save(IdeaAnswer answer);

    /** The one that holds. */
    Optional<IdeaAnswer> findFirstByIdeaIdOrderByTurnDesc(UUID ideaId);

    /** Those that hold, for as many of these ideas as have one. */
    @Query("select a from IdeaAnswer a where a.ideaId in :ideas and a.turn ="
            + " (select max(later.turn) from IdeaAnswer later where later.ideaId = a.ideaId)")
    List<IdeaAnswer> standing(Collection<UUID> ideas);
}
