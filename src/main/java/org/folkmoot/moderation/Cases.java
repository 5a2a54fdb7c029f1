package org.folkmoot.moderation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cases extends Repository<ModerationCase, UUID> {

    Optional<ModerationCase> findById(UUID id);

    @Query("select c from ModerationCase c where c.thingKind = :kind and c.thingId in :things")
    List<ModerationCase> about(String kind, Collection<UUID> things);

    /** Which thing it is about, without loading what is to be locked later. */
    @Query("select new org.folkmoot.moderation.Thing(c.thingKind, c.thingId) from ModerationCase c where c.id = :id")
    Optional<Thing> thingOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ModerationCase c where c.thingKind = :kind and c.thingId = :thing")
    Optional<ModerationCase> lock(String kind, UUID thing);

    @Query(
            value = "select c from ModerationCase c where c.pendingSince is not null order by c.pendingSince, c.id",
            countQuery = "select count(c) from ModerationCase c where c.pendingSince is not null")
    Page<ModerationCase> pending(Pageable page);

    @Query("select count(c) from ModerationCase c where c.pendingSince is not null")
    long countPending();

    @Query("select c from ModerationCase c where c.authorId = :author and (c.visibility in :visibilities)"
            + " and not (c.visibility = org.folkmoot.moderation.Visibility.WAITING and c.pendingSince is null)"
            + " order by c.id desc")
    List<ModerationCase> of(UUID author, Collection<Visibility> visibilities, Pageable most);
}
