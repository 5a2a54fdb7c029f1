package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, UUID> {

    Registration save(Registration registration);

    void delete(Registration registration);

    Optional<Registration> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.id = :id")
    Optional<Registration> lock(UUID id);

    List<Registration> findByEmailAndState(String email, RegistrationState state);

    List<Registration> findByProviderAccountHashAndState(String hash, RegistrationState state);

    Page<Registration> findByStateOrderByConfirmedAtAscIdAsc(RegistrationState state, Pageable page);

    long countByState(RegistrationState state);
}
