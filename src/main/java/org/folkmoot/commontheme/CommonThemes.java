package org.folkmoot.commontheme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommonThemes extends Repository<CommonTheme, UUID> {

    CommonTheme save(CommonTheme row);

    /** Those that are there, in their order. */
    @Query("select t from CommonTheme t where t.gatheringId = :gathering and t.gone = false order by t.place, t.id")
    List<CommonTheme> in(UUID gathering);

    @Query("""
            select t.gatheringId, count(t) from CommonTheme t
            where t.gatheringId in :gatherings and t.gone = false group by t.gatheringId""")
    List<Object[]> counts(Collection<UUID> gatherings);
}
