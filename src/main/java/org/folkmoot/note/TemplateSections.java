package org.folkmoot.note;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TemplateSections extends Repository<TemplateSection, UUID> {

    TemplateSection save(TemplateSection row);

    List<TemplateSection> findAllByIdIn(Collection<UUID> ids);

    List<TemplateSection> findByEditionIdOrderByPlace(UUID editionId);

    List<TemplateSection> findByEditionIdInOrderByPlace(Collection<UUID> editions);
}
