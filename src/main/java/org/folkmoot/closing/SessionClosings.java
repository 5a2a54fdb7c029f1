package org.folkmoot.closing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SessionClosings extends Repository<SessionClosing, UUID> {

    SessionClosing save(SessionClosing closing);

    List<SessionClosing> findBySessionIdOrderByClosedAtDescIdDesc(UUID sessionId);
}
