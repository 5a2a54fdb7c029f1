package org.folkmoot.prioritymap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConnectionMaps extends Repository<ConnectionMap, UUID> {

    ConnectionMap save(ConnectionMap map);

    Optional<ConnectionMap> findByIdAndInquiryIdAndWithdrawnAtIsNull(UUID id, UUID inquiry);

    List<ConnectionMap> findByInquiryIdAndWithdrawnAtIsNullOrderById(UUID inquiry);

    @Modifying(flushAutomatically = true)
    @Query("update ConnectionMap m set m.changedBy = null where m.changedBy = :member")
    void unname(UUID member);
}
