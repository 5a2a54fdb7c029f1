package org.folkmoot.idea;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaAnswers extends Repository<IdeaAnswer, UUID> {

    IdeaAnswer save(IdeaAnswer answer);

    /** The one that holds. */
    Optional<IdeaAnswer> findFirstByIdeaIdOrderByTurnDesc(UUID ideaId);

    /** Ideas in that stage whose answer says so and that are looked at again until that day; the longest due first. */
    @Query(
            "select i.id from Idea i join IdeaAnswer a on a.ideaId = i.id where i.stage = :stage and a.outcome = :outcome"
                    + " and a.reviewDate <= :today and a.turn ="
                    + " (select max(later.turn) from IdeaAnswer later where later.ideaId = i.id) order by a.reviewDate, i.id")
    List<UUID> due(IdeaStage stage, Outcome outcome, LocalDate today, Limit limit);

    /** As {@link #due}, of those nobody was reminded of. */
    @Query(
            "select i.id from Idea i join IdeaAnswer a on a.ideaId = i.id where i.stage in :stages and a.outcome = :outcome"
                    + " and a.reviewDate <= :today and a.turn ="
                    + " (select max(later.turn) from IdeaAnswer later where later.ideaId = i.id)"
                    + " and not exists (select 1 from IdeaReviewReminder r where r.ideaId = i.id and r.turn = a.turn)"
                    + " order by a.reviewDate, i.id")
    List<UUID> dueApproved(Collection<IdeaStage> stages, Outcome outcome, LocalDate today, Limit limit);

    @Query("select coalesce(max(a.turn), 0) from IdeaAnswer a where a.ideaId = :idea")
    int lastTurn(UUID idea);

    /** Those that hold, for as many of these ideas as have one. */
    @Query("select a from IdeaAnswer a where a.ideaId in :ideas and a.turn ="
            + " (select max(later.turn) from IdeaAnswer later where later.ideaId = a.ideaId)")
    List<IdeaAnswer> standing(Collection<UUID> ideas);
}
