package org.folkmoot.engagement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code from … where …} for the rows somebody asked for, with its parameters. */
record RowsSql(String text, List<Object> parameters) {

    private static final String FROM = " from " + LedgerQueries.LINES + " where 1 = 1";

    private static final String STANDING = " and r.counters_id is null"
            + " and not exists (select 1 from engagement_record c where c.counters_id = r.id)";

    static RowsSql of(RowsAsked asked, CountingRule rule) {
        return new RowsSql(FROM, List.of()).scope(asked, rule).who(asked.who()).slice(asked);
    }

    RowsSql standing() {
        return and(STANDING);
    }

    private RowsSql scope(RowsAsked asked, CountingRule rule) {
        var strand = asked.strand();
        if (strand == null) return this;
        var kinds =
                rule.kinds().stream().map(kind -> (Object) kind.name()).sorted().toList();
        if (kinds.isEmpty()) return and(" and 1 = 0");
        return and(" and r.strand_id = ?", strand.value())
                .and(
                        " and r.kind in (" + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")",
                        kinds.toArray());
    }

    private RowsSql who(RowsAsked.Who who) {
        return switch (who) {
            case ANYBODY -> this;
            case NAMED -> and(" and r.member_id is not null");
            case UNNAMED -> and(" and r.member_id is null");
        };
    }

    private RowsSql slice(RowsAsked asked) {
        var by = asked.by();
        if (by == null) return this;
        var known = !asked.key().isEmpty();
        return switch (by) {
            case MONTH ->
                and(
                        " and r.occurred_on between ? and ?",
                        asked.month().atDay(1),
                        asked.month().atEndOfMonth());
            case AREA -> is("r.area_id", known ? asked.id(0) : null);
            case SECTOR -> is("r.sector_id", known ? asked.id(0) : null);
            case ORGANISATION -> is(LedgerQueries.COUNTED_AS, known ? asked.id(0) : null);
            case SECTOR_AREA ->
                known
                        ? is("r.sector_id", asked.id(0)).is("r.area_id", asked.id(1))
                        : and(" and (r.sector_id is null or r.area_id is null)");
        };
    }

    private RowsSql is(String column, @Nullable UUID id) {
        return id == null ? and(" and " + column + " is null") : and(" and " + column + " = ?", id);
    }

    private RowsSql and(String more, Object... with) {
        var all = new ArrayList<>(parameters);
        Collections.addAll(all, with);
        return new RowsSql(text + more, List.copyOf(all));
    }
}
