package org.folkmoot.steering;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TaggingEnds extends Repository<TaggingEnd, UUID> {

    TaggingEnd save(TaggingEnd row);
}
