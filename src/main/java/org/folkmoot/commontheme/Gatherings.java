package org.folkmoot.commontheme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Gatherings extends Repository<ThemeGathering, UUID> {

    ThemeGathering save(ThemeGathering row);

    Optional<ThemeGathering> findById(UUID id);

    /** The row, held until the transaction ends: whoever changes anything of a gathering comes through here first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from ThemeGathering g where g.id = :id")
    Optional<ThemeGathering> lock(UUID id);

    Page<ThemeGathering> findByStateOrderByPublishedAtDescIdDesc(GatheringState state, Pageable page);

    Page<ThemeGathering> findAllByOrderByBegunAtDescIdDesc(Pageable page);

    @Query("""
            select g from ThemeGathering g
            where g.state = org.folkmoot.commontheme.GatheringState.PUBLISHED
              and g.id in (select s.gatheringId from GatheringSession s where s.sessionId = :session and s.standing = true)
            order by g.publishedAt desc, g.id""")
    List<ThemeGathering> publishedFrom(UUID session);
}
