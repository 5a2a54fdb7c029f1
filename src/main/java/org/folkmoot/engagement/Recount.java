package org.folkmoot.engagement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.RecountReport.Difference;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts everything again from the ledger. A difference is an alarm: written down and logged first, then mended. */
@Service
public class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

    private final RecountSql sql;
    private final Scopes scopes;
    private final SameOrganisations same;
    private final ProgrammeService programme;
    private final JdbcClient jdbc;
    private final ReachUpdates updates;
    private final PortalClock clock;

    Recount(
            RecountSql sql,
            Scopes scopes,
            SameOrganisations same,
            ProgrammeService programme,
            JdbcClient jdbc,
            ReachUpdates updates,
            PortalClock clock) {
        this.sql = sql;
        this.scopes = scopes;
        this.same = same;
        this.programme = programme;
        this.jdbc = jdbc;
        this.updates = updates;
        this.clock = clock;
    }

    /** Recounts now. New lines wait until it is done; cost grows with the ledger. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public RecountReport now() {
        var startedAt = clock.instant();
        prepareScopes();
        var differences = new ArrayList<Difference>();
        var rules = scopes.lockAll();
        var lines = sql.lines();
        rules.forEach((scope, rule) -> {
            var found = differences(scope, rule);
            if (!found.isEmpty()) sql.mend(scope, rule);
            differences.addAll(found);
        });
        var report = new RecountReport(startedAt, clock.instant(), lines, List.copyOf(differences));
        write(report);
        if (!differences.isEmpty()) {
            LOG.error(
                    "Recount: {} figures differed from the ledger and were mended: {}",
                    differences.size(),
                    differences);
            updates.moved();
        }
        return report;
    }

    /** Brings each strand's figures to the rule the programme states now: what counts may have changed with an import. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public void followTheProgramme() {
        prepareScopes();
        var kept = scopes.lockAll();
        for (var strand : programme.strands()) {
            var scope = Scopes.of(strand.id());
            var rule = CountingRule.of(strand.counts());
            if (rule.equals(kept.get(scope))) continue;
            LOG.info("Strand {} counts {} from now on, {} before: recounted", strand.number(), rule, kept.get(scope));
            scopes.changeRule(scope, rule);
            sql.mend(scope, rule);
            updates.moved();
        }
    }

    /** Counts merged organisations as the register has them now; the lines stay as they were written. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public void followTheRegister() {
        prepareScopes();
        var rules = scopes.lockAll();
        if (!same.followTheRegister()) return;
        rules.forEach(sql::mend);
        updates.moved();
    }

    private void prepareScopes() {
        scopes.prepare(null);
        programme.strands().forEach(strand -> scopes.prepare(strand.id()));
    }

    private List<Difference> differences(String scope, CountingRule rule) {
        var kept = sql.kept(scope);
        return sql.counted(scope, rule).entrySet().stream()
                .filter(counted -> !counted.getValue().equals(kept.get(counted.getKey())))
                .map(counted -> new Difference(
                        scope, counted.getKey(), kept.getOrDefault(counted.getKey(), 0L), counted.getValue()))
                .toList();
    }

    private void write(RecountReport report) {
        var id = Ids.next();
        jdbc.sql("insert into engagement_recount (id, started_at, ended_at, lines_read) values (?, ?, ?, ?)")
                .params(id, utc(report.startedAt()), utc(report.endedAt()), report.lines())
                .update();
        for (var difference : report.differences())
            jdbc.sql("""
                            insert into engagement_difference (id, recount_id, scope, figure, kept, counted)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            id,
                            difference.scope(),
                            difference.figure(),
                            difference.kept(),
                            difference.counted())
                    .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
