package org.folkmoot.idea;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaStepRows extends Repository<IdeaStep, UUID> {

    IdeaStep save(IdeaStep step);

    @Query("select coalesce(max(s.turn), 0) from IdeaStep s where s.ideaId = :idea")
    int lastTurn(UUID idea);

    List<IdeaStep> findByIdeaIdOrderByTurn(UUID ideaId);
}
