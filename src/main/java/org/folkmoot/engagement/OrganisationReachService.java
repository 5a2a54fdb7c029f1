package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.programme.EngagementKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reach, organisation by organisation. Two statements, however many organisations there are. */
@Service
@Transactional(readOnly = true)
public class OrganisationReachService {

    /** A public breakdown shows no cell below this. */
    public static final int SMALLEST_CELL = SmallNumbers.SMALLEST;

    private static final String OF_ALL =
            LedgerQueries.standing(Scopes.PROGRAMME, CountingRule.everything()) + " and r.organisation_id is not null";

    private final JdbcClient jdbc;
    private final CurrentMember currentMember;

    OrganisationReachService(JdbcClient jdbc, CurrentMember currentMember) {
        this.jdbc = jdbc;
        this.currentMember = currentMember;
    }

    /** Organisations without a line are left out. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STEERING')")
    public Map<OrganisationId, OrganisationReach> all() {
        return read("", List.of());
    }

    /** One organisation; empty while nothing is in the ledger. */
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<OrganisationReach> of(OrganisationId id) {
        return Optional.ofNullable(read(" and " + LedgerQueries.COUNTED_AS + " = ?", List.of(id.value()))
                .get(id));
    }

    /**
     * How many people of it have taken part, as anybody may know it: a number below {@link #SMALLEST_CELL} is hidden.
     *
     * @return 0 for nobody, {@link #SMALLEST_CELL} - 1 for "fewer than five"
     */
    @PreAuthorize("permitAll")
    public int peopleInPublic(OrganisationId id) {
        var people = jdbc.sql(
                        "select people from engagement_slice where scope = ? and slice_kind = ? and slice_key = ?")
                .params(
                        Scopes.PROGRAMME,
                        SliceKind.ORGANISATION.name(),
                        id.value().toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (people == 0 || currentMember.has(Role.MANAGER)) return people;
        return Math.max(people, SMALLEST_CELL - 1);
    }

    private Map<OrganisationId, OrganisationReach> read(String and, List<Object> parameters) {
        var people = new HashMap<OrganisationId, Integer>();
        jdbc.sql("select " + LedgerQueries.COUNTED_AS + ", count(distinct " + LedgerQueries.COUNTED_PERSON + ") from "
                        + OF_ALL + and + " group by " + LedgerQueries.COUNTED_AS)
                .params(new ArrayList<>(parameters))
                .query(row -> {
                    people.put(new OrganisationId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        var lines = new HashMap<OrganisationId, Map<EngagementKind, Integer>>();
        var last = new HashMap<OrganisationId, LocalDate>();
        jdbc.sql("select " + LedgerQueries.COUNTED_AS + ", r.kind, count(*), max(r.occurred_on) from " + OF_ALL + and
                        + " group by " + LedgerQueries.COUNTED_AS + ", r.kind")
                .params(new ArrayList<>(parameters))
                .query(row -> {
                    var id = new OrganisationId(row.getObject(1, UUID.class));
                    lines.computeIfAbsent(id, none -> new EnumMap<>(EngagementKind.class))
                            .put(EngagementKind.valueOf(row.getString(2)), row.getInt(3));
                    last.merge(id, row.getObject(4, LocalDate.class), (a, b) -> a.isAfter(b) ? a : b);
                });
        var reach = new HashMap<OrganisationId, OrganisationReach>();
        lines.forEach((id, byKind) -> reach.put(
                id,
                new OrganisationReach(
                        byKind, people.getOrDefault(id, 0), java.util.Objects.requireNonNull(last.get(id)))));
        return reach;
    }
}
