package org.folkmoot.idea;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdeaSupportsTakenBack extends Repository<IdeaSupportTakenBack, UUID> {

    IdeaSupportTakenBack save(IdeaSupportTakenBack row);
}
