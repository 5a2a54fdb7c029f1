package org.folkmoot.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mentions extends Repository<Mention, UUID> {

    Mention save(Mention mention);

    @Query("select m from Mention m where m.commentId in :comments")
    List<Mention> in(Collection<UUID> comments);

    @Query("select m from Mention m where m.memberId = :member")
    List<Mention> of(UUID member);

    @Modifying(flushAutomatically = true)
    @Query("delete from Mention m where m.commentId = :comment")
    void deleteIn(UUID comment);

    @Modifying(flushAutomatically = true)
    @Query("delete from Mention m where m.memberId = :member")
    void deleteOf(UUID member);
}
