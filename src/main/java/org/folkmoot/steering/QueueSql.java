package org.folkmoot.steering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.scoring.ScoringJpql;
import org.folkmoot.search.FoundThings;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.steering.QueueOrder.By;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The queue as the database reads it (ADR 0031): from the front of an index, as far as one page reaches, however many wait.
 * It reads the ideas' table and changes nothing.
 */
@Component
class QueueSql {

    /** Of what was typed, so many of the best are looked among. */
    private static final int FOUND_MAX = 500;

    /** Before anything was put forward: a range, where "is not null" would read the answered ones too. */
    private static final Instant EVER = Instant.parse("1990-01-01T00:00:00Z");

    private final EntityManager entities;
    private final FoundThings found;
    private final AssignedIdeas assigned;
    private final CurrentMember currentMember;
    private final SteeringSettings settings;
    private final PortalClock clock;

    QueueSql(
            EntityManager entities,
            FoundThings found,
            AssignedIdeas assigned,
            CurrentMember currentMember,
            SteeringSettings settings,
            PortalClock clock) {
        this.entities = entities;
        this.found = found;
        this.assigned = assigned;
        this.currentMember = currentMember;
        this.settings = settings;
        this.clock = clock;
    }

    /** A line as the tables hold it. */
    record Line(
            UUID id,
            String title,
            IdeaStage stage,
            @Nullable UUID theme,
            @Nullable UUID principle,
            @Nullable UUID condition,
            int supporters,
            Instant since,
            @Nullable Outcome prepared) {}

    /** @param fitting how many of them are not left out */
    record Looked(long all, long fitting) {}

    /** Where an idea stands in any order. */
    record Place(UUID id, Instant since, int supporters) {
        private Object of(QueueOrder.Key key) {
            return switch (key) {
                case ID -> id;
                case SINCE -> since;
                case SUPPORTERS -> supporters;
            };
        }
    }

    List<Line> lines(QueueQuery query, int offset, int limit) {
        var asked = new Asked(query);
        return asked.select(
                        "select i.id, i.title, i.stage, i.themeId, i.principleId, i.conditionId, i.supporters, i.submittedAt,"
                                + " d.outcome from Idea i left join Decision d on d.ideaId = i.id and d.standing = true",
                        "",
                        asked.ordered(false),
                        Line.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<IdeaId> ids(QueueQuery query, int limit) {
        var asked = new Asked(query);
        return asked.select("select i.id from Idea i", "", asked.ordered(false), UUID.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(IdeaId::new)
                .toList();
    }

    /** Reads at most one row more than {@code limit}. */
    QueueCount count(QueueQuery query, int limit) {
        return bounded(new Asked(query), "", limit);
    }

    /** For what a member is assigned or asked for: looks only among the first ones, and says when there may be more. */
    QueueCount countAmong(QueueQuery query, int first) {
        if (query.view().ofCards()) {
            var looked = new Asked(query).amongCards(first);
            return new QueueCount(Math.toIntExact(looked.fitting()), looked.all() == first);
        }
        return new QueueCount(Math.toIntExact(new Asked(query.view(QueueView.ALL)).amongAssigned(first)), true);
    }

    Optional<Place> place(IdeaId idea) {
        return entities.createQuery(
                        "select i.id, i.submittedAt, i.supporters from Idea i where i.id = :id", Place.class)
                .setParameter("id", idea.value())
                .getResultStream()
                .findFirst();
    }

    boolean holds(QueueQuery query, IdeaId idea) {
        var asked = new Asked(query);
        asked.with("here", idea.value());
        return !asked.select("select i.id from Idea i", " and i.id = :here", "", UUID.class)
                .getResultList()
                .isEmpty();
    }

    /** The nearest before or behind this place. */
    @Nullable
    IdeaId beside(QueueQuery query, Place place, boolean before) {
        var asked = new Asked(query);
        var beyond = asked.beyond(place, before);
        return asked.select("select i.id from Idea i", beyond, asked.ordered(before), UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(IdeaId::new)
                .orElse(null);
    }

    int before(QueueQuery query, Place place, int limit) {
        var asked = new Asked(query);
        return bounded(asked, asked.beyond(place, true), limit).number();
    }

    private static QueueCount bounded(Asked asked, String further, int limit) {
        var counted = asked.count(further, limit + 1);
        return new QueueCount((int) Math.min(counted, limit), counted > limit);
    }

    /** A query's conditions and what they compare with. */
    private class Asked {

        private final QueueQuery query;
        private final Map<String, Object> values = new HashMap<>();
        private final String join;
        private final String viewed;
        private final String narrowed;

        Asked(QueueQuery query) {
            this.query = query;
            this.join = query.view().ofCards() ? " join " + ScoringJpql.cards("card") + " on card.ideaId = i.id" : "";
            this.viewed = String.join(" and ", view());
            this.narrowed = Stream.of(preparation(), words(), chosen())
                    .flatMap(List::stream)
                    .collect(Collectors.joining(" and "));
        }

        <T> TypedQuery<T> select(String select, String further, String end, Class<T> type) {
            return made(select + join + where() + further + end, type);
        }

        private String where() {
            return " where " + viewed + (narrowed.isEmpty() ? "" : " and " + narrowed);
        }

        /** Reads {@code first} rows at most; of cards alone, while nothing is asked of the ideas themselves. */
        long count(String further, int first) {
            var rows = query.view().ofCards() && further.isEmpty() && narrowed.isEmpty()
                    ? cards(first)
                    : "select i.id as id from Idea i" + join + where() + further + first(first);
            return made("select count(*) from (" + rows + ") counted", Long.class)
                    .getSingleResult();
        }

        Looked amongCards(int first) {
            var fits = narrowed.isEmpty() ? "1 = 1" : narrowed;
            var jpql = "select count(*), count(case when " + fits + " then 1 end) from (" + cards(first)
                    + ") looked join Idea i on i.id = looked.id";
            return made(jpql, Looked.class).getSingleResult();
        }

        /** Of all that fit; the view itself must be {@link QueueView#ALL}. */
        long amongAssigned(int first) {
            var rows = "select i.id as id, i.sectorId as sectorId from Idea i" + where() + first(first);
            var mine = assigned.condition("looked", currentMember.id(), values);
            return made("select count(*) from (" + rows + ") looked where " + mine, Long.class)
                    .getSingleResult();
        }

        private String cards(int first) {
            return "select card.ideaId as id from " + ScoringJpql.cards("card") + " where " + viewed + first(first);
        }

        private String first(int rows) {
            return " order by " + since() + ", " + path(QueueOrder.Key.ID) + " limit " + rows;
        }

        private <T> TypedQuery<T> made(String jpql, Class<T> type) {
            var made = entities.createQuery(jpql, type);
            values.forEach(made::setParameter);
            return made;
        }

        void with(String name, Object value) {
            values.put(name, value);
        }

        private String since() {
            return switch (query.view()) {
                case TO_SCORE, I_DIFFER -> "card.since";
                case UNPLACED -> "i.unplacedSince";
                case ALL, LONGEST, ASSIGNED -> "i.waitingSince";
            };
        }

        private String path(QueueOrder.Key key) {
            return switch (key) {
                case ID -> query.view().ofCards() ? "card.ideaId" : "i.id";
                case SINCE -> since();
                case SUPPORTERS -> "i.supporters";
            };
        }

        private List<String> view() {
            values.put("ever", EVER);
            var waiting = since() + " > :ever";
            return switch (query.view()) {
                case ALL, UNPLACED -> List.of(waiting);
                case TO_SCORE -> List.of(waiting, ScoringJpql.owed("card", me()));
                case I_DIFFER -> List.of(waiting, ScoringJpql.iDiffer("card", me()));
                case ASSIGNED -> List.of(waiting, assigned.condition("i", currentMember.id(), values));
                case LONGEST -> {
                    values.put("late", clock.instant().minus(settings.longWait()));
                    yield List.of(waiting, "i.waitingSince < :late");
                }
            };
        }

        private String me() {
            values.put("me", currentMember.id().value());
            return ":me";
        }

        private List<String> preparation() {
            var prepared = "exists (select 1 from Decision p where p.ideaId = i.id and p.standing = true)";
            return switch (query.preparation()) {
                case ANY -> List.of();
                case YES -> List.of(prepared);
                case NO -> List.of("not " + prepared);
            };
        }

        private List<String> words() {
            if (query.words().isEmpty()) return List.of();
            var ids = found.with(query.words(), SearchKind.IDEA, FOUND_MAX).stream()
                    .flatMap(id -> Ids.parse(id).stream())
                    .toList();
            if (ids.isEmpty()) return List.of("1 = 0");
            values.put("found", ids);
            return List.of("i.id in :found");
        }

        private List<String> chosen() {
            var conditions = new ArrayList<String>();
            query.chosen().forEach((by, texts) -> {
                var known =
                        texts.stream().flatMap(text -> by.value(text).stream()).toList();
                if (!known.isEmpty()) values.put(by.parameter(), known);
                conditions.add(known.isEmpty() ? "1 = 0" : by.condition());
            });
            return conditions;
        }

        String ordered(boolean backwards) {
            return query.order().keys().stream()
                    .map(by -> path(by.key()) + (by.descending() == backwards ? "" : " desc"))
                    .collect(Collectors.joining(", ", " order by ", ""));
        }

        /** Those before or behind this place: equal in the first keys, and beyond it in the next one. */
        String beyond(Place place, boolean before) {
            var cases = new ArrayList<String>();
            var equal = "";
            for (By by : query.order().keys()) {
                var name = "at" + by.key();
                values.put(name, Objects.requireNonNull(place.of(by.key())));
                cases.add("(" + equal + path(by.key()) + (by.descending() == before ? " > :" : " < :") + name + ")");
                equal += path(by.key()) + " = :" + name + " and ";
            }
            return cases.stream().collect(Collectors.joining(" or ", " and (", ")"));
        }
    }
}
