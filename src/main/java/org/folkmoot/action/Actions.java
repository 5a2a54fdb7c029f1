package org.folkmoot.action;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Actions extends Repository<Action, UUID> {

    String OPEN = "a.state in (org.folkmoot.action.ActionState.OPEN, org.folkmoot.action.ActionState.UNDER_WAY)";

    /** Those without a day come last, then what has ended; the soonest day first. */
    String IN_ORDER = " order by case when " + OPEN
            + " then 0 else 1 end, case when a.dueOn is null then 1 else 0 end, a.dueOn, a.addedAt, a.id";

    String FITS = " where a.state in :states and (:anyone = true or a.ownerId = :owner)"
            + " and (:late = false or (a.dueOn < :today and " + OPEN + "))"
            + " and (:words = '' or lower(a.wording) like :words escape '!' or lower(a.ownerBody) like :words escape '!'"
            + " or lower(a.originLabel) like :words escape '!' or a.ownerId in"
            + " (select m.id from Member m where lower(m.name) like :words escape '!'))";

    Action saveAndFlush(Action action);

    Optional<Action> findById(UUID id);

    Optional<Action> findByOnceKey(String onceKey);

    /** Waits for whoever holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.id = :id")
    Optional<Action> lock(UUID id);

    /** The idea it came from, read before the action is held: ideas are always held first. */
    @Query("select a.originId from Action a where a.id = :id and a.originKind = 'idea'")
    Optional<String> ideaOf(UUID id);

    @Query(value = "select a from Action a" + FITS + IN_ORDER, countQuery = "select count(a) from Action a" + FITS)
    Page<Action> list(
            Collection<ActionState> states,
            boolean anyone,
            UUID owner,
            boolean late,
            LocalDate today,
            String words,
            Pageable page);

    @Query("select a from Action a where a.originKind = :kind and a.originId = :id" + IN_ORDER)
    List<Action> from(String kind, String id, Limit limit);

    @Query("select count(a) from Action a where a.originKind = :kind and a.originId = :id and a.ownerId = :owner")
    int countOwned(String kind, String id, UUID owner);

    @Query("select count(a) from Action a where a.ownerId = :owner and a.dueOn between :from and :until and " + OPEN)
    int countDue(UUID owner, LocalDate from, LocalDate until);

    @Query("select count(a) from Action a where a.ownerId = :owner and a.dueOn < :today and " + OPEN)
    int countLate(UUID owner, LocalDate today);

    /** Open ones of a person with a day in between that the person has not been reminded of yet. */
    @Query("select a from Action a where a.ownerId is not null and a.dueOn between :from and :until and " + OPEN
            + " and not exists (select 1 from ActionReminder r where r.actionId = a.id and r.ownerId = a.ownerId"
            + " and r.dueOn = a.dueOn and r.late = :late) order by a.id")
    List<Action> toRemindOf(LocalDate from, LocalDate until, boolean late, Limit limit);
}
