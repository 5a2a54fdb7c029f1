package org.folkmoot.method;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TakenMethods extends Repository<TakenMethod, UUID> {

    TakenMethod save(TakenMethod row);

    TakenMethod saveAndFlush(TakenMethod row);

    @Query("select m from TakenMethod m where m.inquiryId = :inquiry and m.standing")
    Optional<TakenMethod> standing(UUID inquiry);
}
