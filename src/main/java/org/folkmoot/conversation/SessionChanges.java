package org.folkmoot.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface SessionChanges extends Repository<SessionChange, UUID> {

    SessionChange save(SessionChange change);

    List<SessionChange> findBySessionIdOrderByEditionDescFieldAsc(UUID session, Limit limit);
}
