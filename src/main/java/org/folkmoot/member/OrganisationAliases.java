package org.folkmoot.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationAliases extends Repository<OrganisationAlias, UUID> {

    OrganisationAlias save(OrganisationAlias alias);

    void delete(OrganisationAlias alias);

    void flush();

    @Query("select a from OrganisationAlias a where a.nameKey = lower(:name)")
    Optional<OrganisationAlias> findByName(String name);

    /** @param names in lower case */
    @Query("select a from OrganisationAlias a where a.nameKey in :names")
    List<OrganisationAlias> withNames(Collection<String> names);

    List<OrganisationAlias> findByOrganisationIdInOrderByName(Collection<UUID> organisations);

    @Query("select a from OrganisationAlias a")
    List<OrganisationAlias> all();
}
