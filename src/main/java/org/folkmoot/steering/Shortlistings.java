package org.folkmoot.steering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Shortlistings extends Repository<Shortlisting, UUID> {

    Shortlisting save(Shortlisting row);

    Optional<Shortlisting> findFirstByIdeaIdOrderByMovedAtDescIdDesc(UUID ideaId);
}
