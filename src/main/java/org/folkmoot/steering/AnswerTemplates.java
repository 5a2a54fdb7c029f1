package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerTemplates extends Repository<AnswerTemplate, UUID> {

    AnswerTemplate saveAndFlush(AnswerTemplate template);

    Optional<AnswerTemplate> findById(UUID id);

    @Query("select t from AnswerTemplate t where t.standing = true order by t.name, t.id")
    List<AnswerTemplate> standing();
}
