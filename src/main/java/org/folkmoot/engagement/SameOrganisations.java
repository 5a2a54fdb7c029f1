package org.folkmoot.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which organisation each merged one is counted as. Lines keep the organisation they were written with, so a merge and
 * its undoing change what is counted and no line. Kept beside the figures, so that both change under the same lock.
 */
@Component
class SameOrganisations {

    private final JdbcClient jdbc;
    private final OrganisationService organisations;

    SameOrganisations(JdbcClient jdbc, OrganisationService organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Nullable
    OrganisationId countedAs(@Nullable OrganisationId id) {
        if (id == null) return null;
        return jdbc.sql("select counts_as from engagement_same_organisation where organisation_id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElse(id);
    }

    /** Every organisation counted as this one, itself first. */
    List<UUID> idsOf(UUID organisation) {
        var ids = new ArrayList<>(List.of(organisation));
        ids.addAll(jdbc.sql(
                        "select organisation_id from engagement_same_organisation where counts_as = ? order by organisation_id")
                .param(organisation)
                .query(UUID.class)
                .list());
        return ids;
    }

    /** Takes over what the register says now. @return whether anything was different */
    boolean followTheRegister() {
        var now = organisations.survivors().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(), one -> one.getValue().value()));
        if (now.equals(kept())) return false;
        jdbc.sql("delete from engagement_same_organisation").update();
        now.forEach((merged, survivor) -> jdbc.sql(
                        "insert into engagement_same_organisation (organisation_id, counts_as) values (?, ?)")
                .params(merged, survivor)
                .update());
        return true;
    }

    private Map<UUID, UUID> kept() {
        var kept = new HashMap<UUID, UUID>();
        jdbc.sql("select organisation_id, counts_as from engagement_same_organisation")
                .query(row -> {
                    kept.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return kept;
    }
}
