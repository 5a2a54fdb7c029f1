package org.folkmoot.feedback;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SeriesId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds answers up. Each figure is one statement, however many answers there are; who was not there after all does not count. */
@Component
class FeedbackReading {

    record Words(int score, String use, String useful) {}

    record Total(int counted, FeedbackFigures figures) {}

    private static final String FROM = """
            from feedback_asking f
            join dialogue_session s on s.id = f.session_id
            join check_in c on c.session_id = f.session_id and c.member_id = f.member_id and c.standing = true
            left join feedback_answer a on a.asking_id = f.id and a.standing = true and a.withdrawn = false
            where f.asking_round = :round""";

    private static final String FIGURES =
            "count(*) as asked, count(a.id) as answered, avg(cast(a.score as decimal(9, 4))) as mean ";

    private final JdbcClient jdbc;

    FeedbackReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FeedbackFigures figures(DialogueSessionId session, FeedbackRound round, boolean full) {
        return jdbc.sql("select " + FIGURES + FROM + " and f.session_id = :session")
                .param("round", round.name())
                .param("session", session.value())
                .query((row, number) -> figures(row, full))
                .single();
    }

    /** How many gave each score, from 1 on. */
    List<Integer> spread(DialogueSessionId session) {
        var spread = new ArrayList<>(Collections.nCopies(GiveFeedback.HIGHEST, 0));
        jdbc.sql("select a.score, count(*) " + FROM
                        + " and f.session_id = :session and a.score is not null group by a.score")
                .param("round", FeedbackRound.FIRST.name())
                .param("session", session.value())
                .query((row, number) -> spread.set(row.getInt(1) - 1, row.getInt(2)))
                .list();
        return spread;
    }

    /** In the order of the alphabet. */
    List<Words> words(DialogueSessionId session, FeedbackRound round) {
        return jdbc.sql(
                        "select a.score, a.use_words, a.useful_words " + FROM
                                + " and f.session_id = :session and a.id is not null order by a.use_words, a.useful_words, a.score")
                .param("round", round.name())
                .param("session", session.value())
                .query((row, number) ->
                        new Words(row.getInt("score"), row.getString("use_words"), row.getString("useful_words")))
                .list();
    }

    /** The sessions of a series somebody was asked about, the latest first. */
    List<SessionFeedback> sessions(SeriesId series, boolean full) {
        return jdbc.sql("select s.id, s.title, s.starts_at, " + FIGURES + FROM + " and s.series_id = :series"
                        + " group by s.id, s.title, s.starts_at order by s.starts_at desc, s.id")
                .param("round", FeedbackRound.FIRST.name())
                .param("series", series.value())
                .query((row, number) -> new SessionFeedback(
                        new DialogueSessionId(UUID.fromString(row.getString("id"))),
                        row.getString("title"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        figures(row, full)))
                .list();
    }

    /** Each series with what its sessions add up to; a mean over all answers, not over sessions. */
    Map<SeriesId, Total> series(boolean full) {
        var all = new HashMap<SeriesId, Total>();
        jdbc.sql("select t.series_id, count(*) as counted, sum(t.asked) as asked, sum(t.answered) as answered,"
                        + " cast(sum(t.points) as decimal(18, 4)) / nullif(sum(t.answered), 0) as mean from"
                        + " (select s.series_id, s.id, count(*) as asked, count(a.id) as answered, sum(a.score) as points "
                        + FROM + " group by s.series_id, s.id) t where t.answered >= :least group by t.series_id")
                .param("round", FeedbackRound.FIRST.name())
                .param("least", full ? 0 : FeedbackFigures.SMALLEST)
                .query((row, number) -> all.put(
                        new SeriesId(UUID.fromString(row.getString("series_id"))),
                        new Total(row.getInt("counted"), figures(row, full))))
                .list();
        return all;
    }

    private static FeedbackFigures figures(ResultSet row, boolean full) throws SQLException {
        @Nullable BigDecimal mean = row.getBigDecimal("mean");
        return FeedbackFigures.of(row.getInt("asked"), row.getInt("answered"), mean, full);
    }
}
