package org.folkmoot.target;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TargetVersions extends Repository<TargetVersion, UUID> {

    TargetVersion save(TargetVersion version);

    List<TargetVersion> findByTargetIdOrderByRevision(UUID targetId);
}
