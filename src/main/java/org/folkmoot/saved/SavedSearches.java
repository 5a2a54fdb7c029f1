package org.folkmoot.saved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SavedSearches extends JpaRepository<SavedSearch, UUID> {

    List<SavedSearch> findByMemberIdOrderBySavedAtDesc(UUID memberId);

    @Query("select s.id from SavedSearch s where s.alerts and s.lookedAt < :before order by s.lookedAt")
    List<UUID> due(Instant before, Limit limit);
}
