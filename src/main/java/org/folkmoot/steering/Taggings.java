package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Taggings extends Repository<Tagging, UUID> {

    Tagging saveAndFlush(Tagging row);

    Optional<Tagging> findById(UUID id);

    @Query("select t from Tagging t where t.ideaId = :idea and t.tagId = :tag and t.standing = true")
    Optional<Tagging> standing(UUID idea, UUID tag);

    @Query("select t.ideaId from Tagging t where t.tagId = :tag and t.ideaId in :ideas and t.standing = true")
    List<UUID> having(UUID tag, Collection<UUID> ideas);

    /** @return 1 when it stood until now */
    @Modifying
    @Query("update Tagging t set t.standing = null where t.id = :id and t.standing = true")
    int settle(UUID id);

    @Query("""
            select t.ideaId as idea, g.id as tag, g.name as name from Tagging t join Tag g on g.id = t.tagId
            where t.ideaId in :ideas and t.standing = true order by g.nameKey""")
    List<Named> of(Collection<UUID> ideas);

    interface Named {
        UUID getIdea();

        UUID getTag();

        String getName();
    }
}
