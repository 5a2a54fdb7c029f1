package org.folkmoot.comment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, UUID> {

    String OPEN = " c.visibility = org.folkmoot.moderation.Visibility.OPEN and c.takenBackAt is null";

    /** What this person may read of a thread's first comments: open ones, their own, and what others answered to. */
    String THREADS =
            " c.subjectKind = :kind and c.subjectId = :subject and c.parentId is null and (:all = true or c.authorId = :me"
                    + " and c.takenBackAt is null or (" + OPEN
                    + ") or exists (select r.id from Comment r where r.parentId = c.id and"
                    + " r.visibility = org.folkmoot.moderation.Visibility.OPEN and r.takenBackAt is null))";

    Comment saveAndFlush(Comment comment);

    Optional<Comment> findById(UUID id);

    Optional<Comment> findByAuthorIdAndRequestKey(UUID authorId, UUID requestKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id = :id")
    Optional<Comment> lock(UUID id);

    @Query("select c from Comment c where" + THREADS + " order by c.writtenAt, c.id")
    List<Comment> threads(String kind, UUID subject, UUID me, boolean all, Limit limit);

    @Query("select count(c) from Comment c where" + THREADS)
    long countThreads(String kind, UUID subject, UUID me, boolean all);

    @Query("select count(c) from Comment c where" + THREADS
            + " and (c.writtenAt < :at or c.writtenAt = :at and c.id <= :id)")
    int place(String kind, UUID subject, UUID me, boolean all, Instant at, UUID id);

    @Query("select c from Comment c where c.parentId in :threads order by c.writtenAt, c.id")
    List<Comment> replies(Collection<UUID> threads);

    @Query("select count(c) from Comment c where c.subjectKind = :kind and c.subjectId = :subject and" + OPEN)
    long countOpen(String kind, UUID subject);

    @Query("select distinct c.authorId from Comment c where c.subjectKind = :kind and c.subjectId = :subject and"
            + OPEN)
    Set<UUID> authorsOn(String kind, UUID subject);

    @Query("select count(c) > 0 from Comment c where c.subjectKind = :kind and c.subjectId = :subject and"
            + " c.authorId = :member and" + OPEN)
    boolean hasBy(String kind, UUID subject, UUID member);

    @Query("select count(c) > 0 from Comment c where c.authorId = :author and" + OPEN)
    boolean shownBy(UUID author);

    @Query("select c from Comment c where c.id in :ids and" + OPEN + " order by c.writtenAt desc, c.id desc")
    List<Comment> open(Collection<UUID> ids);

    /** Takes a name out of what others wrote. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Comment c set c.wording = replace(c.wording, :words, :instead) where c.id = :id")
    void replaceWords(UUID id, String words, String instead);
}
