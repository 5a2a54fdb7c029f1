package org.folkmoot.method;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MethodTemplatePhases extends Repository<MethodTemplatePhase, UUID> {

    MethodTemplatePhase save(MethodTemplatePhase row);

    List<MethodTemplatePhase> findByEditionIdInOrderByPlace(Collection<UUID> editions);
}
