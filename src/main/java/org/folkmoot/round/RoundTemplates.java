package org.folkmoot.round;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoundTemplates extends Repository<RoundTemplate, UUID> {

    List<RoundTemplate> findAllByOrderByPlace();
}
