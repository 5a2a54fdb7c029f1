package org.folkmoot.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationDomains extends Repository<OrganisationDomain, UUID> {

    OrganisationDomain save(OrganisationDomain domain);

    void delete(OrganisationDomain domain);

    Optional<OrganisationDomain> findById(UUID id);

    Optional<OrganisationDomain> findByDomainName(String domainName);

    List<OrganisationDomain> findAllByOrderByDomainName();

    void flush();
}
