package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Cancellations extends Repository<Cancellation, UUID> {

    Cancellation save(Cancellation row);

    Optional<Cancellation> findById(UUID id);
}
