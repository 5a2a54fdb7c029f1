package org.folkmoot.engagement;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows the figures are kept in: one for the programme, one a strand. Whoever writes locks the programme's row
 * first, then the strand's: so writers queue instead of colliding, and a count is never lost.
 */
@Component
class Scopes {

    static final String PROGRAMME = "programme";

    private final JdbcClient jdbc;
    private final ProgrammeService programme;
    private final PortalClock clock;

    Scopes(JdbcClient jdbc, ProgrammeService programme, PortalClock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.clock = clock;
    }

    static String of(StrandId strand) {
        return strand.value().toString();
    }

    /** Makes missing rows, in a transaction of its own: a lock on a gap must not meet another node's insert. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void prepare(@Nullable StrandId strand) {
        if (!exists(PROGRAMME)) insert(PROGRAMME, CountingRule.everything());
        if (strand == null || exists(of(strand))) return;
        programme.strand(strand).ifPresent(found -> insert(of(strand), CountingRule.of(found.counts())));
    }

    /** Locks the programme's row, and the strand's where there is one, until the transaction ends. @return rule by scope */
    Map<String, CountingRule> lock(@Nullable StrandId strand) {
        var rules = new LinkedHashMap<String, CountingRule>();
        lock(PROGRAMME).ifPresent(rule -> rules.put(PROGRAMME, rule));
        if (strand != null) lock(of(strand)).ifPresent(rule -> rules.put(of(strand), rule));
        return rules;
    }

    private Optional<CountingRule> lock(String scope) {
        return jdbc.sql("select counted_kinds from engagement_total where scope = ? for update")
                .param(scope)
                .query(String.class)
                .optional()
                .map(CountingRule::new);
    }

    /** Locks them all. */
    Map<String, CountingRule> lockAll() {
        lock(PROGRAMME);
        var rules = new LinkedHashMap<String, CountingRule>();
        jdbc.sql("select scope, counted_kinds from engagement_total order by scope for update")
                .query((row, n) -> Map.entry(row.getString(1), new CountingRule(row.getString(2))))
                .list()
                .forEach(found -> rules.put(found.getKey(), found.getValue()));
        return rules;
    }

    void changeRule(String scope, CountingRule rule) {
        jdbc.sql("update engagement_total set counted_kinds = ? where scope = ?")
                .params(rule.text(), scope)
                .update();
    }

    private boolean exists(String scope) {
        return jdbc.sql("select count(*) from engagement_total where scope = ?")
                        .param(scope)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(String scope, CountingRule rule) {
        jdbc.sql("""
                        insert ignore into engagement_total
                            (scope, counted_kinds, people, unnamed, places, organisations, sectors, activities, counted_at)
                        values (?, ?, 0, 0, 0, 0, 0, 0, ?)""").params(scope, rule.text(), utc(clock)).update();
    }

    /** UTC, whatever the machine's zone: Hibernate reads the column as UTC too. */
    static LocalDateTime utc(PortalClock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
