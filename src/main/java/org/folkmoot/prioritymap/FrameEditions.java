package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrameEditions extends Repository<FrameEdition, UUID> {

    FrameEdition save(FrameEdition edition);

    /** Of each frame the latest, by name. */
    @Query(
            "select e from FrameEdition e, MapFrame f where f.id = e.frameId and f.edition = e.number order by e.name, e.id")
    List<FrameEdition> latest();

    @Query("select e from FrameEdition e, MapFrame f where f.id = :frame and f.id = e.frameId and f.edition = e.number")
    Optional<FrameEdition> latestOf(UUID frame);

    List<FrameEdition> findByIdIn(Collection<UUID> ids);
}
