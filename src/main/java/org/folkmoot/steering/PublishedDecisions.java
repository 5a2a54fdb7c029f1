package org.folkmoot.steering;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PublishedDecisions extends Repository<PublishedDecision, UUID> {

    PublishedDecision save(PublishedDecision row);
}
