package org.folkmoot.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.shared.PortalClock;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads answers and decisions across the modules that own them; nothing here writes. */
@Component
class RegisterRows {

    private static final String OPEN = " from IdeaAnswer a join Idea i on i.id = a.ideaId"
            + " where i.visibility = org.folkmoot.moderation.Visibility.OPEN"
            + " and i.stage <> org.folkmoot.idea.IdeaStage.WITHDRAWN";

    private static final String FITS = OPEN + " and (:anyOutcome = true or a.outcome = :outcome)"
            + " and (:anyTheme = true or i.themeId = :theme) and a.answeredAt >= :from and a.answeredAt < :until"
            + " and (:words = '' or lower(i.title) like :words escape '!' or lower(a.reason) like :words escape '!'"
            + " or lower(a.steer) like :words escape '!' or lower(a.referredTo) like :words escape '!')"
            + " and (:anyMeeting = true or exists (select 1 from Publication b join PublishedDecision p on p.publicationId = b.id"
            + " join Decision d on d.id = p.decisionId where b.meetingId = :meeting and d.ideaId = a.ideaId"
            + " and a.answeredAt >= b.publishedAt and not exists (select 1 from IdeaAnswer sooner"
            + " where sooner.ideaId = a.ideaId and sooner.turn < a.turn and sooner.answeredAt >= b.publishedAt)))";

    /** What holds now, of ideas that are neither done nor answered anew. */
    private static final String NOT_DONE = OPEN + " and i.stage in :stages and a.turn ="
            + " (select max(later.turn) from IdeaAnswer later where later.ideaId = a.ideaId)"
            + " and (:anyTheme = true or i.themeId = :theme)";

    private static final String ROW = "select a.ideaId as idea, i.title as title, i.themeId as theme, i.stage as stage,"
            + " a.turn as turn, a.outcome as outcome, a.reason as reason, a.steer as steer, a.reviewDate as reviewDate,"
            + " a.referredTo as referredTo, a.answeredAt as answeredAt";

    private static final String NEWEST = " order by a.answeredAt desc, a.id desc";
    private static final UUID NONE = new UUID(0, 0);
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager entities;
    private final PortalClock clock;

    RegisterRows(EntityManager entities, PortalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<Tuple> decisions(RegisterFilter filter, Pageable page) {
        return with(entities.createQuery(ROW + FITS + NEWEST, Tuple.class), filter)
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    long count(RegisterFilter filter) {
        return with(entities.createQuery("select count(a)" + FITS, Long.class), filter)
                .getSingleResult();
    }

    List<DecidingMeeting> meetings(int most) {
        return entities.createQuery(
                        "select m.id, m.startsAt from Meeting m where exists"
                                + " (select 1 from Publication b where b.meetingId = m.id) order by m.startsAt desc, m.id",
                        DecidingMeeting.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every decision on one idea, newest first. */
    List<Tuple> of(UUID idea) {
        return entities.createQuery(ROW + OPEN + " and i.id = :idea" + NEWEST, Tuple.class)
                .setParameter("idea", idea)
                .getResultList();
    }

    List<Tuple> notDone(NotDoingFilter filter, Pageable page) {
        return with(entities.createQuery(ROW + NOT_DONE + NEWEST, Tuple.class), filter)
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    long count(NotDoingFilter filter) {
        return with(entities.createQuery("select count(a)" + NOT_DONE, Long.class), filter)
                .getSingleResult();
    }

    /** All decisions of these ideas, in turn. */
    Map<UUID, List<DecisionLine.Link>> chains(Collection<UUID> ideas) {
        var chains = new HashMap<UUID, List<DecisionLine.Link>>();
        entities.createQuery(
                        "select a.ideaId as idea, a.turn as turn, a.outcome as outcome, a.answeredAt as answeredAt"
                                + " from IdeaAnswer a where a.ideaId in :ideas order by a.ideaId, a.turn",
                        Tuple.class)
                .setParameter("ideas", ideas)
                .getResultList()
                .forEach(row -> chains.computeIfAbsent(row.get("idea", UUID.class), one -> new ArrayList<>())
                        .add(new DecisionLine.Link(
                                row.get("turn", Integer.class),
                                row.get("outcome", Outcome.class),
                                row.get("answeredAt", Instant.class))));
        return chains;
    }

    /** Who prepared each of these ideas' published decisions, in the order they were published. */
    Map<UUID, List<UUID>> preparers(Collection<UUID> ideas) {
        var preparers = new HashMap<UUID, List<UUID>>();
        entities.createQuery(
                        "select d.ideaId as idea, d.preparedBy as person from Decision d"
                                + " join PublishedDecision p on p.decisionId = d.id"
                                + " join Publication b on b.id = p.publicationId"
                                + " where d.ideaId in :ideas order by b.publishedAt, d.preparedAt",
                        Tuple.class)
                .setParameter("ideas", ideas)
                .getResultList()
                .forEach(row -> preparers
                        .computeIfAbsent(row.get("idea", UUID.class), one -> new ArrayList<>())
                        .add(row.get("person", UUID.class)));
        return preparers;
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, RegisterFilter filter) {
        var theme = filter.theme();
        var from = filter.from();
        var until = filter.until();
        var meeting = filter.meeting();
        return query.setParameter("anyOutcome", filter.outcome() == null)
                .setParameter("outcome", filter.outcome() == null ? Outcome.APPROVED : filter.outcome())
                .setParameter("anyTheme", theme == null)
                .setParameter("theme", theme == null ? NONE : theme.value())
                .setParameter(
                        "from",
                        from == null
                                ? BEGINNING
                                : from.atStartOfDay(clock.getZone()).toInstant())
                .setParameter(
                        "until",
                        until == null
                                ? END
                                : until.plusDays(1)
                                        .atStartOfDay(clock.getZone())
                                        .toInstant())
                .setParameter("anyMeeting", meeting == null)
                .setParameter("meeting", meeting == null ? NONE : meeting)
                .setParameter("words", filter.pattern());
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, NotDoingFilter filter) {
        var theme = filter.theme();
        Set<IdeaStage> stages = filter.stages();
        return query.setParameter("stages", stages)
                .setParameter("anyTheme", theme == null)
                .setParameter("theme", theme == null ? NONE : theme.value());
    }
}
