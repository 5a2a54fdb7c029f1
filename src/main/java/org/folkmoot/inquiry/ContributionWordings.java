package org.folkmoot.inquiry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContributionWordings extends Repository<ContributionWording, UUID> {

    ContributionWording save(ContributionWording wording);

    List<ContributionWording> findByContributionIdOrderByNumberAsc(UUID contributionId);
}
