package org.folkmoot.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JobChanges extends Repository<JobChange, UUID> {

    JobChange save(JobChange change);

    List<JobChange> findByAffiliationIdInOrderByChangedAtDescIdDesc(Collection<UUID> affiliations);

    void deleteByAffiliationIdIn(Collection<UUID> affiliations);
}
