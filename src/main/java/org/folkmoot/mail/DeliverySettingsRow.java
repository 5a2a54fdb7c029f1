package org.folkmoot.mail;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeliverySettingsRow extends Repository<DeliverySettings, Integer> {

    @Query("select s from DeliverySettings s where s.id = 1")
    Optional<DeliverySettings> read();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from DeliverySettings s where s.id = 1")
    Optional<DeliverySettings> lock();

    DeliverySettings save(DeliverySettings settings);
}
