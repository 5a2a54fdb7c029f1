package org.folkmoot.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<ModerationEntry, UUID> {

    ModerationEntry save(ModerationEntry entry);

    List<ModerationEntry> findByCaseIdOrderByActedAtDescIdDesc(UUID caseId);

    Optional<ModerationEntry> findFirstByCaseIdAndActInOrderByActedAtDescIdDesc(UUID caseId, Collection<Act> acts);

    @Query("select e from ModerationEntry e where e.caseId in :cases and e.act in :acts order by e.actedAt, e.id")
    List<ModerationEntry> on(Collection<UUID> cases, Collection<Act> acts);

    @Query("select count(e) from ModerationEntry e where e.authorId = :author and e.caseId <> :but and e.act in :acts")
    long earlier(UUID author, UUID but, Collection<Act> acts);

    @Query(
            value = "select e from ModerationEntry e where e.act in :acts and (lower(e.label) like :words escape '!'"
                    + " or lower(e.reason) like :words escape '!') order by e.actedAt desc, e.id desc",
            countQuery = "select count(e) from ModerationEntry e where e.act in :acts and (lower(e.label) like :words"
                    + " escape '!' or lower(e.reason) like :words escape '!')")
    Page<ModerationEntry> list(Collection<Act> acts, String words, Pageable page);
}
