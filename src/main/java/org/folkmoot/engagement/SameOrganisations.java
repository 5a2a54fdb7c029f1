package org.folkmoot.engagement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.OrganisationService;
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

    /** Takes over what the register says now. @return whether anything was different: {@link KeptSameness#changed} is to follow */
    boolean followTheRegister() {
        var now = organisations.survivors().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(), one -> one.getValue().value()));
        if (now.equals(all())) return false;
        jdbc.sql("delete from engagement_same_organisation").update();
        now.forEach((merged, survivor) -> jdbc.sql(
                        "insert into engagement_same_organisation (organisation_id, counts_as) values (?, ?)")
                .params(merged, survivor)
                .update());
        return true;
    }

    /** Merged ones, with the one each is counted as. */
    Map<UUID, UUID> all() {
        var kept = new HashMap<UUID, UUID>();
        jdbc.sql("select organisation_id, counts_as from engagement_same_organisation")
                .query(row -> {
                    kept.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return kept;
    }
}
