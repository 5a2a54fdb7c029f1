package org.folkmoot.idea;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaDrafts extends Repository<IdeaDraft, UUID> {

    IdeaDraft saveAndFlush(IdeaDraft draft);

    Optional<IdeaDraft> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from IdeaDraft d where d.id = :id")
    Optional<IdeaDraft> lock(UUID id);

    /** The draft and what was typed beside it, always in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from IdeaDraft d where d.id = :root or d.forkOf = :root order by d.id")
    List<IdeaDraft> lockWithForks(UUID root);

    @Query("select d from IdeaDraft d where d.forkOf = :root order by d.savedAt desc, d.id desc")
    List<IdeaDraft> forks(UUID root);

    @Query(
            "select d from IdeaDraft d where d.authorId = :author and d.forkOf is null order by d.savedAt desc, d.id desc")
    List<IdeaDraft> of(UUID author, Limit limit);

    @Query("select d from IdeaDraft d where d.authorId = :author and d.ideaId = :idea and d.forkOf is null")
    List<IdeaDraft> of(UUID author, UUID idea);

    @Query("select count(d) from IdeaDraft d where d.authorId = :author")
    int countOf(UUID author);

    @Query("select d.id from IdeaDraft d where d.authorId = :author and d.forkOf is null")
    List<UUID> idsOf(UUID author);

    @Modifying(flushAutomatically = true)
    @Query("delete from IdeaDraft d where d.forkOf = :root")
    void deleteForks(UUID root);

    @Modifying(flushAutomatically = true)
    @Query("delete from IdeaDraft d where d.id = :id")
    void delete(UUID id);

    @Modifying
    @Query("update IdeaDraft d set d.tellerName = :instead where d.tellerId = :person")
    void unnameTeller(UUID person, String instead);
}
