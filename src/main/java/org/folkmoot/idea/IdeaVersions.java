package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaVersions extends Repository<IdeaVersion, UUID> {

    IdeaVersion save(IdeaVersion version);

    @Query("select v from IdeaVersion v where v.ideaId = :idea order by v.revision desc")
    List<IdeaVersion> of(UUID idea);

    Optional<IdeaVersion> findByIdeaIdAndRevision(UUID ideaId, int revision);
}
