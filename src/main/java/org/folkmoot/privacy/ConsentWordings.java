package org.folkmoot.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsentWordings extends Repository<ConsentWording, UUID> {

    ConsentWording saveAndFlush(ConsentWording wording);

    Optional<ConsentWording> findFirstByKindOrderByEditionDesc(ConsentKind kind);

    List<ConsentWording> findByKindOrderByEditionDesc(ConsentKind kind);

    List<ConsentWording> findAllByIdIn(java.util.Collection<UUID> ids);
}
