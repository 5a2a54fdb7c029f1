package org.folkmoot.commontheme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GatheringSessions extends Repository<GatheringSession, UUID> {

    GatheringSession save(GatheringSession row);

    @Query(
            "select s from GatheringSession s where s.gatheringId = :gathering and s.standing = true order by s.addedAt, s.id")
    List<GatheringSession> standingIn(UUID gathering);

    @Query("""
            select s.gatheringId, count(s) from GatheringSession s
            where s.gatheringId in :gatherings and s.standing = true group by s.gatheringId""")
    List<Object[]> counts(Collection<UUID> gatherings);
}
