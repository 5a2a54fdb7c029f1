package org.folkmoot.steering;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who an answer would be told to: those who write the idea, support it or follow it, of a merge also those of the idea it
 * goes into, and those of what went into it before or goes into it at the same time. A person who muted the idea hears of it only when it is theirs.
 */
@Component
class Audience {

    private static final String PEOPLE = """
            select i.id as idea, i.proposer_id as person, false as backs from idea i
            join member m on m.id = i.proposer_id where i.id in (:ideas) and m.erased_at is null
            union
            select c.idea_id, c.member_id, false from idea_coauthor c
            join member m on m.id = c.member_id
            where c.idea_id in (:ideas) and c.standing = true and c.state = 'ACCEPTED' and m.erased_at is null
            union
            select s.idea_id, s.member_id, true from idea_support s
            join member m on m.id = s.member_id
            where s.idea_id in (:backed) and s.standing = true and m.erased_at is null and not exists (
                select 1 from notification_interest n where n.member_id = s.member_id
                and n.subject_key = concat('idea:', s.idea_id) and n.interest = 'MUTED')
            union
            select i.id, n.member_id, false from idea i
            join notification_interest n on n.subject_key = concat('idea:', i.id) and n.interest = 'FOLLOWED'
            where i.id in (:ideas)""";

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the idea decided on. One statement more for each step ideas have gone into one another. */
    Map<IdeaId, Set<MemberId>> of(Collection<Decision> decisions) {
        if (decisions.isEmpty()) return Map.of();
        var atOnce = atOnce(decisions);
        var merged = merged(decisions, atOnce);
        // Support of what went in before came along; who took it back there is not told.
        var backed = decisions.stream().flatMap(Decision::touches).collect(toSet());
        var asked = new HashSet<>(backed);
        merged.values().forEach(asked::addAll);
        var concerned = concerned(asked, backed);
        var all = new HashMap<IdeaId, Set<MemberId>>();
        for (var decision : decisions) {
            var ideas = below(decision.idea(), merged, new HashSet<>());
            decision.touches().forEach(ideas::add);
            // Those who come along with another one at the same time back the target by then.
            var target = decision.answer().mergedInto();
            var along = target == null ? Set.<IdeaId>of() : atOnce.getOrDefault(target, Set.of());
            all.put(
                    decision.idea(),
                    concerned.stream()
                            .filter(one -> ideas.contains(one.idea()) || one.backs() && along.contains(one.idea()))
                            .map(Concerned::person)
                            .collect(toSet()));
        }
        return all;
    }

    /** What went into each of them, and into those, or would at the same time. */
    private Map<IdeaId, Set<IdeaId>> merged(Collection<Decision> decisions, Map<IdeaId, Set<IdeaId>> atOnce) {
        var into = new HashMap<IdeaId, Set<IdeaId>>();
        atOnce.forEach((target, ideas) -> into.put(target, new HashSet<>(ideas)));
        var next = decisions.stream().map(Decision::idea).collect(toSet());
        while (!next.isEmpty()) {
            var found = mergedInto(next);
            next = found.stream()
                    .filter(pair -> into.computeIfAbsent(pair.getFirst(), one -> new HashSet<>())
                            .add(pair.getLast()))
                    .map(List::getLast)
                    .collect(toSet());
        }
        return into;
    }

    private static Map<IdeaId, Set<IdeaId>> atOnce(Collection<Decision> decisions) {
        var into = new HashMap<IdeaId, Set<IdeaId>>();
        for (var decision : decisions) {
            var target = decision.answer().mergedInto();
            if (target != null)
                into.computeIfAbsent(target, one -> new HashSet<>()).add(decision.idea());
        }
        return into;
    }

    private static Set<IdeaId> below(IdeaId idea, Map<IdeaId, Set<IdeaId>> merged, Set<IdeaId> seen) {
        for (var one : merged.getOrDefault(idea, Set.of())) if (seen.add(one)) below(one, merged, seen);
        return seen;
    }

    /** Pairs of the target and what went into it. */
    private List<List<IdeaId>> mergedInto(Set<IdeaId> targets) {
        return jdbc.sql("select a.merged_into, a.idea_id from idea_answer a join idea i on i.id = a.idea_id"
                        + " where a.merged_into in (:into) and i.stage = 'MERGED'")
                .param("into", keys(targets))
                .query((row, number) -> List.of(id(row.getString(1)), id(row.getString(2))))
                .list();
    }

    private static IdeaId id(String text) {
        return new IdeaId(UUID.fromString(text));
    }

    private List<Concerned> concerned(Set<IdeaId> ideas, Set<IdeaId> backed) {
        return jdbc.sql(PEOPLE)
                .param("ideas", keys(ideas))
                .param("backed", keys(backed))
                .query((row, number) -> new Concerned(
                        id(row.getString(1)), new MemberId(UUID.fromString(row.getString(2))), row.getBoolean(3)))
                .list();
    }

    private static List<UUID> keys(Set<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }

    /** @param backs as a supporter */
    private record Concerned(IdeaId idea, MemberId person, boolean backs) {}
}
