package org.folkmoot.commontheme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GatheredLines extends Repository<GatheredLine, UUID> {

    GatheredLine save(GatheredLine row);

    @Query(
            "select l from GatheredLine l where l.gatheringId = :gathering and l.standing = true order by l.gatheredAt, l.id")
    List<GatheredLine> standingIn(UUID gathering);
}
