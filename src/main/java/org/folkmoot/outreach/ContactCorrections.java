package org.folkmoot.outreach;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactCorrections extends Repository<ContactCorrection, UUID> {

    ContactCorrection save(ContactCorrection correction);

    boolean existsByContactId(UUID contact);
}
