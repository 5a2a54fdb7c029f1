package org.folkmoot.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ideas by the hundred thousand, straight into the table: four themes, six principles, 46 organisations, one author. */
final class BenchIdeas {

    private static final int BATCH = 1000;
    private static final String[] STAGES = {"SUBMITTED", "SUBMITTED", "SHORTLISTED", "APPROVED", "DECLINED", "PARKED"};

    private final JdbcTemplate jdbc;
    private final BenchVocabulary words;
    private final List<UUID> themes;
    private final List<UUID> principles;
    private final List<UUID> organisations = new ArrayList<>();
    private final UUID author = Ids.next();

    BenchIdeas(JdbcTemplate jdbc, BenchVocabulary words) {
        this.jdbc = jdbc;
        this.words = words;
        themes = terms("THEME", 4);
        principles = terms("PRINCIPLE", 6);
        for (var i = 0; i < 46; i++) organisations.add(Ids.next());
        jdbc.update(
                "insert into member (id, version, email, name, joined_at) values (?, 0, 'bench@example.org', 'Bench', ?)",
                author,
                Timestamp.from(Instant.now()));
    }

    private List<UUID> terms(String kind, int count) {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) ids.add(Ids.next());
        return ids;
    }

    void write(int count) {
        var now = System.currentTimeMillis();
        for (var from = 0; from < count; from += BATCH) {
            var rows = new ArrayList<Object[]>();
            for (var i = from; i < Math.min(from + BATCH, count); i++) rows.add(row(now));
            jdbc.batchUpdate(
                    "insert into idea (id, version, request_key, title, wording, theme_id, principle_id, proposer_id,"
                            + " organisation_id, stage, visibility, submitted_at, supporters)"
                            + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)",
                    rows);
        }
    }

    private Object[] row(long now) {
        var random = words.random();
        var title = words.text(3, 9);
        return new Object[] {
            Ids.next(),
            Ids.next(),
            title.length() <= 120 ? title : title.substring(0, 120),
            words.text(30, 110),
            themes.get(random.nextInt(themes.size())),
            principles.get(random.nextInt(principles.size())),
            author,
            organisations.get(random.nextInt(organisations.size())),
            STAGES[random.nextInt(STAGES.length)],
            new Timestamp(now - (long) (random.nextDouble() * 1e11)),
            (int) Math.abs(random.nextGaussian() * 12)
        };
    }
}
