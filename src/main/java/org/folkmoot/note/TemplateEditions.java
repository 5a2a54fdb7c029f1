package org.folkmoot.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TemplateEditions extends Repository<TemplateEdition, UUID> {

    TemplateEdition save(TemplateEdition row);

    TemplateEdition saveAndFlush(TemplateEdition row);

    Optional<TemplateEdition> findById(UUID id);

    Optional<TemplateEdition> findFirstByTemplateIdOrderByEditionDesc(UUID templateId);

    /** The newest edition of each template, the oldest template first. */
    @Query("""
            select t from TemplateEdition t
            where t.edition = (select max(o.edition) from TemplateEdition o where o.templateId = t.templateId)
            order by t.templateId""")
    List<TemplateEdition> latest();
}
