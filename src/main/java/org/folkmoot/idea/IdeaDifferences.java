package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaDifferences extends Repository<IdeaDifference, UUID> {

    IdeaDifference saveAndFlush(IdeaDifference difference);

    Optional<IdeaDifference> findByOfIdAndOtherId(UUID ofId, UUID otherId);

    @Query("select d from IdeaDifference d where d.ofId = :of order by d.saidAt, d.id")
    List<IdeaDifference> of(UUID of);

    @Modifying(flushAutomatically = true)
    @Query("delete from IdeaDifference d where d.ofId = :of")
    void deleteOf(UUID of);

    @Modifying(flushAutomatically = true)
    @Query("delete from IdeaDifference d where d.ofId = :of and not exists (select i.id from Idea i where i.id = :of)")
    void deleteUnlessPutForward(UUID of);
}
