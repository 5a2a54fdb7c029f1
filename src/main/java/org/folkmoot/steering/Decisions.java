package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.idea.Outcome;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, UUID> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(UUID id);

    /** All that wait to be published, in the order they were prepared. */
    @Query("select d from Decision d where d.standing = true order by d.preparedAt, d.id")
    List<Decision> waiting();

    @Query("select d from Decision d where d.ideaId = :idea and d.standing = true")
    Optional<Decision> waitingFor(UUID idea);

    /** Those that would bring other ideas into this one. */
    @Query("select d from Decision d where d.mergedInto = :idea and d.standing = true order by d.preparedAt, d.id")
    List<Decision> waitingInto(UUID idea);

    @Query("select d.ideaId as idea, d.outcome as outcome from Decision d where d.standing = true")
    List<OutcomeOfIdea> waitingOutcomes();

    @Query("select count(d) from Decision d where d.standing = true")
    int countWaiting();

    /** Ends their waiting. @return how many waited until now; fewer than asked means somebody was first */
    @Modifying
    @Query("update Decision d set d.standing = null where d.id in :ids and d.standing = true")
    int settle(Collection<UUID> ids);

    @Query("""
            select d from Decision d join PublishedDecision p on p.decisionId = d.id
            where p.publicationId = :publication order by d.preparedAt, d.id""")
    List<Decision> publishedIn(UUID publication);

    interface OutcomeOfIdea {
        UUID getIdea();

        Outcome getOutcome();
    }
}
