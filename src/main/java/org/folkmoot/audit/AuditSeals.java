package org.folkmoot.audit;

import static org.folkmoot.audit.AuditSql.line;
import static org.folkmoot.audit.AuditSql.utc;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.folkmoot.audit.AuditCheck.Kind;
import org.folkmoot.audit.AuditCheck.Trouble;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain over the log: adds seals, and finds out whether what was sealed is still there as it was (ADR 0014). */
@Component
class AuditSeals {

    private static final int BATCH = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final PortalClock clock;

    AuditSeals(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the next waiting lines into the chain. @return whether more may be waiting */
    @Transactional
    boolean seal() {
        var end = lock();
        var waiting = jdbc.sql("select " + AuditSql.COLUMNS
                        + " from audit_unsealed u join audit_entry e on e.id = u.entry_id"
                        + " order by e.happened_at, e.id limit " + BATCH)
                .query((row, number) -> line(row))
                .list();
        for (var line : waiting) end = add(end, line);
        jdbc.sql("update audit_chain set seal_number = ?, head = ?")
                .params(end.number(), end.head())
                .update();
        return waiting.size() == BATCH;
    }

    private End add(End end, AuditRecord line) {
        var salt = salt();
        var facts = AuditHash.facts(line);
        var words = AuditHash.words(line, salt);
        var next = new End(end.number() + 1, AuditHash.of(end.head(), facts, words));
        jdbc.sql("""
                        insert into audit_seal (seal_number, entry_id, salt, facts_hash, words_hash, head, sealed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(next.number(), line.id(), salt, facts, words, next.head(), utc(clock.instant()))
                .update();
        jdbc.sql("delete from audit_unsealed where entry_id = ?")
                .param(line.id())
                .update();
        return next;
    }

    /** Holds the end of the chain until the transaction ends: one at a time seals, erases or removes. */
    @Transactional(propagation = Propagation.MANDATORY)
    End lock() {
        jdbc.sql("insert into audit_chain (id, seal_number, head) select 1, 0, '" + AuditHash.START
                        + "' from (select 1 as one) t where not exists (select 1 from audit_chain)")
                .update();
        return jdbc.sql("select seal_number, head from audit_chain where id = 1 for update")
                .query((row, number) -> new End(row.getLong(1), row.getString(2)))
                .single();
    }

    AuditCheck check() {
        var start = jdbc.sql(
                        "select up_to_number, head from audit_expiry order by up_to_number desc, removed_at desc limit 1")
                .query((row, number) -> new End(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new End(0, AuditHash.START));
        var walk = new Walk(start);
        var seals = next(walk.end.number());
        while (!seals.isEmpty() && walk.trouble == null) {
            seals.forEach(walk::step);
            seals = next(seals.getLast().number());
        }
        var waiting = count("select count(*) from audit_unsealed");
        if (walk.trouble == null) walk.trouble = outside(walk, waiting);
        return new AuditCheck(walk.count, waiting, walk.from, walk.to, walk.end.head(), walk.erased, walk.trouble);
    }

    private @Nullable Trouble outside(Walk walk, long waiting) {
        var end = jdbc.sql("select seal_number from audit_chain")
                .query(Long.class)
                .optional()
                .orElse(0L);
        if (end != walk.end.number()) return new Trouble(Kind.MISSING, walk.end.number() + 1, null);
        var gone = count("select count(*) from audit_unsealed u where not exists"
                + " (select 1 from audit_entry e where e.id = u.entry_id)");
        if (gone > 0) return new Trouble(Kind.MISSING, 0, null);
        if (count("select count(*) from audit_entry") > walk.count + waiting) return new Trouble(Kind.FOREIGN, 0, null);
        return null;
    }

    private List<Seal> next(long after) {
        return jdbc.sql("select s.seal_number, s.salt, s.facts_hash, s.words_hash, s.head,"
                        + " case when x.entry_id is null then 0 else 1 end as was_erased, "
                        + AuditSql.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " left join audit_erasure x on x.entry_id = s.entry_id"
                        + " where s.seal_number > ? order by s.seal_number limit " + BATCH)
                .param(after)
                .query((row, number) -> new Seal(
                        row.getLong("seal_number"),
                        row.getString("salt"),
                        row.getString("facts_hash"),
                        row.getString("words_hash"),
                        row.getString("head"),
                        row.getInt("was_erased") == 1,
                        row.getString("id") == null ? null : line(row)))
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static String salt() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where the chain ends: the number of its last seal, and what the next one builds on. */
    record End(long number, String head) {}

    private record Seal(
            long number,
            @Nullable String salt,
            String factsHash,
            String wordsHash,
            String head,
            boolean erased,
            @Nullable AuditRecord line) {

        boolean stands(End before) {
            return number == before.number() + 1 && head.equals(AuditHash.of(before.head(), factsHash, wordsHash));
        }

        boolean same(AuditRecord kept) {
            if (!factsHash.equals(AuditHash.facts(kept))) return false;
            return erased || (salt != null && wordsHash.equals(AuditHash.words(kept, salt)));
        }
    }

    private static final class Walk {

        private End end;
        private long count;
        private long erased;
        private @Nullable Instant from;
        private @Nullable Instant to;
        private @Nullable Trouble trouble;

        Walk(End start) {
            this.end = start;
        }

        void step(Seal seal) {
            if (trouble != null) return;
            var line = seal.line();
            if (seal.number() != end.number() + 1) trouble = new Trouble(Kind.MISSING, end.number() + 1, null);
            else if (line == null) trouble = new Trouble(Kind.MISSING, seal.number(), null);
            else if (!seal.stands(end) || !seal.same(line)) trouble = new Trouble(Kind.ALTERED, seal.number(), line);
            else take(seal, line);
        }

        private void take(Seal seal, AuditRecord line) {
            end = new End(seal.number(), seal.head());
            count++;
            if (seal.erased()) erased++;
            if (from == null || line.at().isBefore(from)) from = line.at();
            if (to == null || line.at().isAfter(to)) to = line.at();
        }
    }
}
