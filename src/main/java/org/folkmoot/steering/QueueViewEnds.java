package org.folkmoot.steering;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QueueViewEnds extends Repository<QueueViewEnd, UUID> {

    QueueViewEnd save(QueueViewEnd row);
}
