package org.folkmoot.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ten reviewers and their cards, straight into the tables: each has scored every idea, four marks a card, and they mostly agree; what the
 * cards add up to is left to the recount. The first of them, whose queue it is, has not come to the newest thirty.
 */
final class BenchCards {

    static final int OPEN = 30;

    private static final int REVIEWERS = 10;
    private static final double SPREAD = 0.5;
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final List<MemberId> reviewers = new ArrayList<>();
    private final List<UUID> criteria;
    private final Random random = new Random(10);

    BenchCards(JdbcTemplate jdbc, TestMembers people) {
        this.jdbc = jdbc;
        for (var i = 0; i < REVIEWERS; i++)
            reviewers.add(people.named("Reviewer " + i, Role.PARTICIPANT, Role.STEERING));
        criteria = jdbc.queryForList("select id from score_criterion where standing = true", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    MemberId mine() {
        return reviewers.getFirst();
    }

    /** For every idea that has none yet. */
    void write() {
        var ideas = ids("select i.id from idea i where not exists (select 1 from score_card c where c.idea_id = i.id)");
        for (var from = 0; from < ideas.size(); from += BATCH)
            write(ideas.subList(from, Math.min(from + BATCH, ideas.size())));
        var me = mine().value();
        for (var idea : ids("select id from idea order by waiting_since desc, id limit " + OPEN)) {
            jdbc.update(
                    "delete from score_mark where card_id in (select id from score_card where idea_id = ? and member_id = ?)",
                    idea,
                    me);
            jdbc.update("delete from score_card where idea_id = ? and member_id = ?", idea, me);
        }
    }

    private void write(List<UUID> ideas) {
        var now = Timestamp.from(Instant.now());
        var cards = new ArrayList<Object[]>();
        var marks = new ArrayList<Object[]>();
        var totals = new ArrayList<Object[]>();
        for (var idea : ideas) {
            var quality = 2 + 2 * random.nextDouble();
            for (var reviewer : reviewers) {
                var card = Ids.next();
                var worth = Math.clamp(quality + SPREAD * random.nextGaussian(), 1, 5);
                cards.add(new Object[] {card, idea, reviewer.value(), worth, false, now});
                for (var criterion : criteria)
                    marks.add(new Object[] {Ids.next(), card, criterion, 1 + random.nextInt(5)});
            }
            totals.add(new Object[] {idea, 0, 0, null, null, now});
        }
        jdbc.batchUpdate(
                "insert into score_card (id, version, idea_id, member_id, worth, differs, put_in_at, standing)"
                        + " values (?, 0, ?, ?, ?, ?, ?, true)",
                cards);
        jdbc.batchUpdate(
                "insert into score_mark (id, version, card_id, criterion_id, points) values (?, 0, ?, ?, ?)", marks);
        jdbc.batchUpdate(
                "insert into score_total (idea_id, cards, judged, mean, spread, counted_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                totals);
    }

    private List<UUID> ids(String sql) {
        return jdbc.queryForList(sql, String.class).stream()
                .map(UUID::fromString)
                .toList();
    }
}
