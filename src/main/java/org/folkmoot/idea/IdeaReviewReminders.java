package org.folkmoot.idea;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdeaReviewReminders extends Repository<IdeaReviewReminder, UUID> {

    IdeaReviewReminder save(IdeaReviewReminder reminder);

    boolean existsByIdeaIdAndTurn(UUID ideaId, int turn);
}
