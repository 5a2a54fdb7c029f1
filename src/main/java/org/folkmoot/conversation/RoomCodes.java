package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoomCodes extends Repository<RoomCode, UUID> {

    RoomCode save(RoomCode code);

    Optional<RoomCode> findById(UUID session);

    Optional<RoomCode> findByCode(String code);

    boolean existsByCode(String code);
}
