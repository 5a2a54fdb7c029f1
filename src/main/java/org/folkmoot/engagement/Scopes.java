package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows the figures are kept in: one for the programme, one a strand. Whoever writes locks the programme's row
 * first, then the strand's: so writers queue instead of colliding, and a count is never lost.
 */
@Component
class Scopes {

    static final String PROGRAMME = "programme";

    /** How tallies and slices are built now. Scopes with another number are counted anew before anything is added. */
    private static final int LAYOUT = 2;

    private static final int NOT_YET_COUNTED = 0;

    /**
     * Rows that are locked until the transaction ends.
     *
     * @param rules    what counts, by scope, the programme's first
     * @param firstDay of the programme; nothing counts before it. Null where no file states one
     * @param stale    scopes that are to be counted anew first
     * @param same     who is counted as whom
     */
    record Held(Map<String, CountingRule> rules, @Nullable LocalDate firstDay, List<String> stale, Sameness same) {

        Held with(Sameness now) {
            return new Held(rules, firstDay, stale, now);
        }
    }

    private final JdbcClient jdbc;
    private final ProgrammeService programme;
    private final KeptSameness sameness;
    private final PortalClock clock;
    private final TransactionTemplate apart;

    Scopes(
            JdbcClient jdbc,
            ProgrammeService programme,
            KeptSameness sameness,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.sameness = sameness;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    static String of(StrandId strand) {
        return strand.value().toString();
    }

    /** Makes missing rows, in a transaction of its own: a lock on a gap must not meet another node's insert. */
    void prepare(@Nullable StrandId strand) {
        apart.executeWithoutResult(begun -> {
            make(PROGRAMME, CountingRule.everything());
            if (strand == null || exists(of(strand))) return;
            programme.strand(strand).ifPresent(found -> make(of(strand), CountingRule.of(found.counts())));
        });
    }

    /** All of them. The caller's transaction, which is about to wait, does not remember what is read of the programme here. */
    void prepareAll() {
        apart.executeWithoutResult(begun -> {
            make(PROGRAMME, CountingRule.everything());
            programme.strands().forEach(strand -> make(of(strand.id()), CountingRule.of(strand.counts())));
        });
    }

    /** {@link #lock}, and makes the rows first where they are missing. */
    Held hold(@Nullable StrandId strand) {
        var held = lock(strand);
        if (held.rules().containsKey(PROGRAMME)
                && (strand == null || held.rules().containsKey(of(strand)))) return held;
        prepare(strand);
        return lock(strand);
    }

    boolean anyStale() {
        return jdbc.sql("select count(*) from engagement_total where layout <> ?")
                        .param(LAYOUT)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Locks the programme's row, and the strand's where there is one, until the transaction ends. */
    Held lock(@Nullable StrandId strand) {
        var held = new Holding();
        held.take("where scope = ?", PROGRAMME);
        if (strand != null) held.take("where scope = ?", of(strand));
        return held.held();
    }

    /** Locks them all. */
    Held lockAll() {
        var held = new Holding();
        held.take("where scope = ?", PROGRAMME);
        held.take("where scope <> ? order by scope", PROGRAMME);
        return held.held();
    }

    private final class Holding {

        private final Map<String, CountingRule> rules = new LinkedHashMap<>();
        private final List<String> stale = new ArrayList<>();
        private @Nullable LocalDate firstDay;
        private @Nullable UUID stamp;

        void take(String where, String scope) {
            jdbc.sql("select scope, counted_kinds, layout, first_day, same_stamp from engagement_total " + where
                            + " for update")
                    .param(scope)
                    .query(row -> {
                        var name = row.getString("scope");
                        rules.put(name, new CountingRule(row.getString("counted_kinds")));
                        if (row.getInt("layout") != LAYOUT) stale.add(name);
                        if (!name.equals(PROGRAMME)) return;
                        firstDay = row.getObject("first_day", LocalDate.class);
                        stamp = row.getObject("same_stamp", UUID.class);
                    });
        }

        /** A row that was made before there was a programme learns its first day from whoever comes next. */
        Held held() {
            if (firstDay == null && rules.containsKey(PROGRAMME)) {
                firstDay = programme.firstDay().orElse(null);
                if (firstDay != null) beginsOn(firstDay);
            }
            return new Held(rules, firstDay, stale, sameness.at(stamp));
        }
    }

    void changeRule(String scope, CountingRule rule) {
        jdbc.sql("update engagement_total set counted_kinds = ? where scope = ?")
                .params(rule.text(), scope)
                .update();
    }

    void beginsOn(@Nullable LocalDate firstDay) {
        jdbc.sql("update engagement_total set first_day = ? where scope = ?")
                .param(firstDay)
                .param(PROGRAMME)
                .update();
    }

    void countedAnew(String scope) {
        jdbc.sql("update engagement_total set layout = ? where scope = ?")
                .params(LAYOUT, scope)
                .update();
    }

    private boolean exists(String scope) {
        return jdbc.sql("select count(*) from engagement_total where scope = ?")
                        .param(scope)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean hasLines(String scope) {
        var any = scope.equals(PROGRAMME)
                ? jdbc.sql("select id from engagement_record limit 1")
                : jdbc.sql("select id from engagement_record where strand_id = ? limit 1")
                        .param(UUID.fromString(scope));
        return any.query(UUID.class).optional().isPresent();
    }

    private void make(String scope, CountingRule rule) {
        if (exists(scope)) return;
        jdbc.sql("""
                        insert ignore into engagement_total
                            (scope, counted_kinds, people, unnamed, places, organisations, sectors, activities, counted_at,
                                layout, first_day)
                        values (?, ?, 0, 0, 0, 0, 0, 0, ?, ?, ?)""")
                .param(scope)
                .param(rule.text())
                .param(utc(clock))
                .param(hasLines(scope) ? NOT_YET_COUNTED : LAYOUT)
                .param(scope.equals(PROGRAMME) ? programme.firstDay().orElse(null) : null)
                .update();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** UTC, whatever the machine's zone: Hibernate reads the column as UTC too. */
    static LocalDateTime utc(PortalClock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
