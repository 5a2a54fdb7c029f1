package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.engagement.RecountReport.Difference;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recounts and how far they are, seen by every node while they run; and what they found. */
@Component
class RecountRuns {

    /** Silent for so long, its node is gone. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** Of the differences of one recount, as many are written down: more of them tell nothing more. */
    static final int WRITTEN_MAX = 1000;

    private final JdbcClient jdbc;
    private final PortalClock clock;

    RecountRuns(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID begin(long lines) {
        var id = Ids.next();
        var now = Scopes.utc(clock);
        jdbc.sql("insert into engagement_recount_run (id, started_at, seen_at, lines_all, lines_done, failed)"
                        + " values (?, ?, ?, ?, 0, ?)")
                .params(id, now, now, lines, false)
                .update();
        return id;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void seen(UUID id, long done) {
        jdbc.sql("update engagement_recount_run set lines_done = ?, seen_at = ? where id = ?")
                .params(done, Scopes.utc(clock), id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void end(UUID id, boolean failed) {
        var now = Scopes.utc(clock);
        jdbc.sql("update engagement_recount_run set ended_at = ?, seen_at = ?, failed = ? where id = ?")
                .params(now, now, failed, id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<RecountProgress> latest() {
        return jdbc.sql(
                        "select started_at, seen_at, ended_at, lines_all, lines_done, failed from engagement_recount_run"
                                + " order by started_at desc, id desc limit 1")
                .query((row, n) -> progress(row))
                .optional();
    }

    private RecountProgress progress(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", LocalDateTime.class);
        var silent = Scopes.instant(row, "seen_at").plus(SILENCE).isBefore(clock.instant());
        return new RecountProgress(
                Scopes.instant(row, "started_at"),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                row.getLong("lines_all"),
                row.getLong("lines_done"),
                ended == null
                        ? silent ? RecountProgress.State.STOPPED : RecountProgress.State.RUNNING
                        : row.getBoolean("failed") ? RecountProgress.State.FAILED : RecountProgress.State.ENDED);
    }

    /** Part of the transaction that mended what is listed. */
    void write(RecountReport report) {
        var id = Ids.next();
        jdbc.sql("insert into engagement_recount (id, started_at, ended_at, lines_read) values (?, ?, ?, ?)")
                .params(
                        id,
                        LocalDateTime.ofInstant(report.startedAt(), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(report.endedAt(), ZoneOffset.UTC),
                        report.lines())
                .update();
        report.differences().stream()
                .limit(WRITTEN_MAX)
                .forEach(one -> jdbc.sql("""
                                insert into engagement_difference (id, recount_id, scope, slice_kind, slice_key, figure,
                                    kept, counted) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                Ids.next(),
                                id,
                                one.scope(),
                                one.kind() == null ? "" : one.kind().name(),
                                one.key(),
                                one.figure(),
                                one.kept(),
                                one.counted())
                        .update());
    }

    /** The latest, newest first. */
    List<RecountReport> reports(int limit) {
        return jdbc.sql("select id, started_at, ended_at, lines_read from engagement_recount"
                        + " order by ended_at desc, id desc limit ?")
                .param(limit)
                .query((row, n) -> new RecountReport(
                        Scopes.instant(row, "started_at"),
                        Scopes.instant(row, "ended_at"),
                        row.getLong("lines_read"),
                        differences(row.getObject("id", UUID.class))))
                .list();
    }

    private List<Difference> differences(UUID recount) {
        return jdbc.sql("select scope, slice_kind, slice_key, figure, kept, counted from engagement_difference"
                        + " where recount_id = ? order by id")
                .param(recount)
                .query((row, n) -> new Difference(
                        row.getString("scope"),
                        row.getString("slice_kind").isEmpty() ? null : SliceKind.valueOf(row.getString("slice_kind")),
                        row.getString("slice_key"),
                        row.getString("figure"),
                        row.getLong("kept"),
                        row.getLong("counted")))
                .list();
    }
}
