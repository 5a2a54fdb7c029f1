package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MethodTemplateEditions extends Repository<MethodTemplateEdition, UUID> {

    MethodTemplateEdition saveAndFlush(MethodTemplateEdition row);

    Optional<MethodTemplateEdition> findFirstByTemplateIdOrderByEditionDesc(UUID templateId);

    /** The newest edition of each template, the oldest template first. */
    @Query("""
            select t from MethodTemplateEdition t
            where t.edition = (select max(o.edition) from MethodTemplateEdition o where o.templateId = t.templateId)
            order by t.templateId""")
    List<MethodTemplateEdition> latest();
}
