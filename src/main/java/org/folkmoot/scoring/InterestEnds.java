package org.folkmoot.scoring;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InterestEnds extends Repository<InterestEnd, UUID> {

    InterestEnd save(InterestEnd end);
}
