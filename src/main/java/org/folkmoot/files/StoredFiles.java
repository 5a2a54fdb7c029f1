package org.folkmoot.files;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, UUID> {

    StoredFile saveAndFlush(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFile f where f.id = :id")
    Optional<StoredFile> lock(UUID id);

    @Query("select f from StoredFile f where f.holderKind = :kind and f.holderId = :holder and f.removedAt is null"
            + " order by f.attachedAt, f.id")
    List<StoredFile> on(String kind, UUID holder);

    @Query("select f.holderId, count(f) from StoredFile f where f.holderKind = :kind and f.holderId in :holders"
            + " and f.removedAt is null group by f.holderId")
    List<Object[]> counts(String kind, Collection<UUID> holders);

    @Query("select count(f) > 0 from StoredFile f where f.sha256 = :sha256 and f.removedAt is null")
    boolean uses(String sha256);
}
