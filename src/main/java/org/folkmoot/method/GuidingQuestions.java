package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GuidingQuestions extends Repository<GuidingQuestion, UUID> {

    GuidingQuestion save(GuidingQuestion row);

    Optional<GuidingQuestion> findById(UUID id);

    List<GuidingQuestion> findByMethodIdOrderByPlace(UUID methodId);
}
