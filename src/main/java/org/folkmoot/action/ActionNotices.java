package org.folkmoot.action;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionNotices extends Repository<ActionNotice, UUID> {

    ActionNotice save(ActionNotice notice);

    Optional<ActionNotice> findFirstByOrderByChangedAtDescIdDesc();
}
