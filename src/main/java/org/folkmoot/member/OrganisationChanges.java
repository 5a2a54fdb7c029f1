package org.folkmoot.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationChanges extends Repository<OrganisationChange, UUID> {

    OrganisationChange save(OrganisationChange change);

    void flush();

    List<OrganisationChange> findByOrganisationIdOrOtherIdOrderByChangedAtDescIdDesc(UUID organisation, UUID other);

    Optional<OrganisationChange> findFirstByOrganisationIdAndKindOrderByChangedAtDescIdDesc(
            UUID organisation, OrganisationChangeKind kind);
}
