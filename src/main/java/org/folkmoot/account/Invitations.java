package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> lock(UUID id);

    List<Invitation> findByEmailAndStateOrderBySentAtDesc(String email, InvitationState state);

    Page<Invitation> findByStateOrderBySentAtDescIdDesc(InvitationState state, Pageable page);

    @Query("select i.email from Invitation i where i.state = :state and i.email in :emails")
    Set<String> emailsIn(InvitationState state, Collection<String> emails);
}
