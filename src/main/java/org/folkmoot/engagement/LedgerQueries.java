package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger itself says, in plain SQL: standing lines only, those no counter-entry undoes. */
@Component
class LedgerQueries {

    /** The organisation a line of {@link #standing} is counted for. */
    static final String COUNTED_AS = "coalesce(s.counts_as, r.organisation_id)";

    private final JdbcClient jdbc;
    private final SameOrganisations organisations;

    LedgerQueries(JdbcClient jdbc, SameOrganisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Standing lines of a scope, for {@code from … where …}; its parameters are {@link #parametersOf}. */
    static String standing(String scope, CountingRule rule) {
        var standing = "engagement_record r left join engagement_same_organisation s"
                + " on s.organisation_id = r.organisation_id where r.counters_id is null"
                + " and not exists (select 1 from engagement_record c where c.counters_id = r.id)";
        if (scope.equals(Scopes.PROGRAMME)) return standing;
        var kinds = rule.kinds().stream()
                .map(kind -> "'" + kind.name() + "'")
                .sorted()
                .collect(Collectors.joining(","));
        return standing + " and r.strand_id = ? and " + (kinds.isEmpty() ? "1 = 0" : "r.kind in (" + kinds + ")");
    }

    static List<Object> parametersOf(String scope) {
        return scope.equals(Scopes.PROGRAMME) ? List.of() : List.of(UUID.fromString(scope));
    }

    /** First day of the standing lines that speak for the same subject as this line. */
    LocalDate since(String scope, CountingRule rule, Counted measure, EngagementRecord line) {
        var parameters = new ArrayList<>(parametersOf(scope));
        var same =
                switch (measure) {
                    case PERSON -> "r.member_id = ?";
                    case PLACE -> "r.member_id = ? and r.activity_kind = ? and r.activity_id = ?";
                    case ORGANISATION -> COUNTED_AS + " = ?";
                    case SECTOR -> "r.sector_id = ?";
                    case ACTIVITY -> "r.activity_kind = ? and r.activity_id = ?";
                    case UNNAMED -> throw new IllegalArgumentException("heads are summed");
                };
        switch (measure) {
            case PERSON, PLACE ->
                parameters.add(Objects.requireNonNull(line.member()).value());
            case ORGANISATION ->
                parameters.add(Objects.requireNonNull(organisations.countedAs(line.organisation()))
                        .value());
            case SECTOR -> parameters.add(Objects.requireNonNull(line.sector()).value());
            case ACTIVITY, UNNAMED -> {}
        }
        if (measure == Counted.PLACE || measure == Counted.ACTIVITY) {
            parameters.add(line.activity().kind());
            parameters.add(line.activity().id());
        }
        return jdbc.sql("select min(r.occurred_on) from " + standing(scope, rule) + " and " + same)
                .params(parameters)
                .query(LocalDate.class)
                .single();
    }
}
