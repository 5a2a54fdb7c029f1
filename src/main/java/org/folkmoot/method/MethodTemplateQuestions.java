package org.folkmoot.method;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MethodTemplateQuestions extends Repository<MethodTemplateQuestion, UUID> {

    MethodTemplateQuestion save(MethodTemplateQuestion row);

    List<MethodTemplateQuestion> findByEditionIdInOrderByPlace(Collection<UUID> editions);
}
