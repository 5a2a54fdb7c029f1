package org.folkmoot.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reckons what cards would add up to under other weights, in the database, and changes nothing. */
@Component
class ScaleSql {

    private static final int TOP = 10;

    private static final String EFFECT = """
            with weights as (select k.id, case %s end as weight from score_criterion k where k.id in (:ids)),
            worths as (
                select c.idea_id, c.id, cast(sum(m.points * w.weight) as double) / sum(w.weight) as worth
                from score_card c join score_mark m on m.card_id = c.id and m.points is not null
                join weights w on w.id = m.criterion_id
                join idea i on i.id = c.idea_id and i.stage in ('SUBMITTED', 'SHORTLISTED')
                where c.standing = true group by c.idea_id, c.id),
            means as (select idea_id, avg(worth) as mean from worths group by idea_id),
            ranks as (
                select abs(a.mean - t.mean) as moved,
                row_number() over (order by a.mean desc, a.idea_id) as rank_then,
                row_number() over (order by t.mean desc, a.idea_id) as rank_now
                from means a join score_total t on t.idea_id = a.idea_id where t.mean is not null)
            select count(*) as ideas, coalesce(sum(case when moved >= 0.1 then 1 else 0 end), 0) as moved,
            coalesce(max(moved), 0) as farthest,
            coalesce(sum(case when rank_then <= :top and rank_now <= :top then 1 else 0 end), 0) as stays from ranks""";

    private final JdbcClient jdbc;

    ScaleSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param weights at least one */
    ScaleEffect effect(Map<CriterionId, Integer> weights) {
        List<UUID> ids = new ArrayList<>();
        var cases = new StringBuilder();
        weights.forEach((criterion, weight) -> {
            // A number in the text: H2 knows no type of a case made of parameters alone.
            cases.append("when k.id = :k%d then %d ".formatted(ids.size(), weight.intValue()));
            ids.add(criterion.value());
        });
        var asked = jdbc.sql(EFFECT.formatted(cases)).param("ids", ids).param("top", TOP);
        for (var i = 0; i < ids.size(); i++) asked = asked.param("k" + i, ids.get(i));
        return asked.query((row, number) -> new ScaleEffect(
                        row.getInt("ideas"),
                        row.getInt("moved"),
                        row.getDouble("farthest"),
                        row.getInt("stays"),
                        Math.min(TOP, row.getInt("ideas"))))
                .single();
    }
}
