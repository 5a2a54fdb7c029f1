package org.folkmoot.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentReferences extends Repository<CommentReference, UUID> {

    CommentReference save(CommentReference reference);

    @Query("select r from CommentReference r where r.commentId in :comments order by r.id")
    List<CommentReference> in(Collection<UUID> comments);

    @Query(
            "select r.commentId from CommentReference r where r.thingKind = :kind and r.thingId = :id order by r.id desc")
    List<UUID> to(String kind, UUID id, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from CommentReference r where r.commentId = :comment")
    void deleteIn(UUID comment);
}
