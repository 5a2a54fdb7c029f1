package org.folkmoot.bench;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.folkmoot.engagement.Reach;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of {@link Reach}, from wherever they were counted. */
record Counts(int people, int unnamed, int places, int organisations, int sectors, int activities) {

    static Counts of(Reach reach) {
        return new Counts(
                reach.people(),
                reach.unnamed(),
                reach.places(),
                reach.organisations(),
                reach.sectors(),
                reach.activities());
    }

    /** Counted from the ledger's lines by SQL of its own. @param strand null for the whole programme */
    static Counts bySql(DataSource database, @Nullable StrandSummary strand) {
        return JdbcClient.create(database)
                .sql("select count(distinct r.member_id),"
                        + " coalesce(sum(case when r.member_id is null then r.heads else 0 end), 0),"
                        + " count(distinct case when r.member_id is not null then"
                        + " concat(cast(r.member_id as char(36)), r.activity_kind, r.activity_id) end),"
                        + " count(distinct r.organisation_id), count(distinct r.sector_id),"
                        + " count(distinct concat(r.activity_kind, r.activity_id))"
                        + " from engagement_record r left join engagement_record c on c.counters_id = r.id"
                        + " where c.id is null and r.counters_id is null" + (strand == null ? "" : counting(strand)))
                .query((row, n) -> new Counts(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .single();
    }

    private static String counting(StrandSummary strand) {
        var kinds = strand.counts().stream().map(EngagementKind::name).collect(Collectors.joining("', '", "'", "'"));
        return " and r.strand_id = '" + strand.id().value() + "' and r.kind in (" + kinds + ")";
    }
}
