package org.folkmoot.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConductTexts extends Repository<ConductText, UUID> {

    ConductText saveAndFlush(ConductText text);

    Optional<ConductText> findFirstByOrderByNumberDesc();

    Optional<ConductText> findByNumber(int number);

    List<ConductText> findAllByOrderByNumberDesc();
}
