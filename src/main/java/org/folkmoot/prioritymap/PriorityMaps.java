package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PriorityMaps extends Repository<PriorityMap, UUID> {

    PriorityMap save(PriorityMap map);

    void delete(PriorityMap map);

    Optional<PriorityMap> findByInquiryId(UUID inquiry);

    List<PriorityMap> findByInquiryIdIn(Collection<UUID> inquiries);

    List<PriorityMap> findByIdIn(Collection<UUID> ids);

    List<PriorityMap> findAllByOrderByBegunAtDescIdDesc();
}
