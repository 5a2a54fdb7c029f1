package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmailChanges extends Repository<EmailChange, UUID> {

    EmailChange save(EmailChange change);

    Optional<EmailChange> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EmailChange c where c.id = :id")
    Optional<EmailChange> lock(UUID id);

    List<EmailChange> findByMemberIdAndState(UUID memberId, EmailChangeState state);
}
