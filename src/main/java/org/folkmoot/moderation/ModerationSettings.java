package org.folkmoot.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ModerationSettings extends Repository<ModerationSetting, UUID> {

    ModerationSetting save(ModerationSetting setting);

    Optional<ModerationSetting> findFirstByOrderByChangedAtDescIdDesc();
}
