package org.folkmoot.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteMentions extends Repository<NoteMention, UUID> {

    NoteMention save(NoteMention mention);

    @Query("select m from NoteMention m where m.noteId in :notes")
    List<NoteMention> in(Collection<UUID> notes);

    @Query("select m from NoteMention m where m.memberId = :member")
    List<NoteMention> of(UUID member);

    @Modifying(flushAutomatically = true)
    @Query("delete from NoteMention m where m.noteId = :note")
    void deleteIn(UUID note);

    @Modifying(flushAutomatically = true)
    @Query("delete from NoteMention m where m.memberId = :member")
    void deleteOf(UUID member);
}
