package org.folkmoot.idea;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdeaWithdrawals extends Repository<IdeaWithdrawal, UUID> {

    IdeaWithdrawal save(IdeaWithdrawal withdrawal);

    Optional<IdeaWithdrawal> findById(UUID ideaId);
}
