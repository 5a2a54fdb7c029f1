package org.folkmoot.inquiry;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Inquiries extends Repository<Inquiry, UUID> {

    Inquiry save(Inquiry inquiry);

    Optional<Inquiry> findById(UUID id);

    List<Inquiry> findByIdIn(Collection<UUID> ids);

    /**
     * The row, held until the transaction ends: whoever changes seats, leads, contributions or the stage comes through
     * here first. It must be the transaction's first read, or MariaDB's snapshot is older than the lock.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inquiry i where i.id = :id")
    Optional<Inquiry> lock(UUID id);

    /** Those that recruit first, then under way, proposed, reporting and closed; the newest first in each. */
    @Query("""
        select i from Inquiry i where :stage is null or i.stage = :stage
        order by case
            when i.stage = RECRUITING then 0 when i.stage = UNDER_WAY then 1
            when i.stage = PROPOSED then 2 when i.stage = REPORTING then 3 else 4 end,
            i.firstDay desc, i.id desc\
        """)
    Page<Inquiry> inStage(@Nullable InquiryStage stage, Pageable page);
}
