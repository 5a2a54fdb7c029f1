package org.folkmoot.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DoorSettings extends Repository<DoorSetting, UUID> {

    DoorSetting save(DoorSetting setting);

    Optional<DoorSetting> findById(UUID id);

    void flush();
}
