package org.folkmoot.commontheme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PassedOverLines extends Repository<PassedOverLine, UUID> {

    PassedOverLine save(PassedOverLine row);

    List<PassedOverLine> findByThemeId(UUID themeId);
}
