package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MethodPhases extends Repository<MethodPhase, UUID> {

    MethodPhase save(MethodPhase row);

    Optional<MethodPhase> findById(UUID id);

    List<MethodPhase> findByMethodIdOrderByPlace(UUID methodId);

    @Query("select p from MethodPhase p where p.inquiryId = :inquiry and p.running")
    Optional<MethodPhase> running(UUID inquiry);
}
