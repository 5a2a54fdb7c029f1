package org.folkmoot.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewAssignments extends Repository<ReviewAssignment, UUID> {

    ReviewAssignment saveAndFlush(ReviewAssignment assignment);

    List<ReviewAssignment> saveAllAndFlush(Iterable<ReviewAssignment> assignments);

    @Query(
            "select a from ReviewAssignment a where a.sectorId is not null and a.standing = true order by a.assignedAt, a.id")
    List<ReviewAssignment> onSectors();

    /** On ideas that wait for their answer, newest first. */
    @Query("select a from ReviewAssignment a join Idea i on i.id = a.ideaId where a.standing = true and i.stage in "
            + ScoringJpql.WAITING
            + " order by a.assignedAt desc, a.id desc")
    Page<ReviewAssignment> onIdeas(Pageable page);

    @Query(
            "select a from ReviewAssignment a where a.standing = true and a.ideaId in :ideas order by a.assignedAt, a.id")
    List<ReviewAssignment> onIdeas(Collection<UUID> ideas);

    /** Of sectors, and of ideas that wait for their answer, whose reviewer is none of these; by reviewer. */
    @Query("select a from ReviewAssignment a left join Idea i on i.id = a.ideaId where a.standing = true"
            + " and a.memberId not in :group and (a.sectorId is not null or i.stage in " + ScoringJpql.WAITING
            + ") order by a.memberId, a.assignedAt, a.id")
    List<ReviewAssignment> ofOthersThan(Collection<UUID> group, Limit most);

    @Query("select a from ReviewAssignment a where a.memberId = :member and a.standing = true")
    List<ReviewAssignment> of(UUID member);

    @Query("select i.id as idea, i.sectorId as sector from Idea i where i.id in :ideas")
    List<SectorOfIdea> sectorsOf(Collection<UUID> ideas);

    @Query("select a from ReviewAssignment a where a.id in :ids")
    List<ReviewAssignment> all(Collection<UUID> ids);

    /** Ends it. @return 0 when somebody was first */
    @Modifying
    @Query("update ReviewAssignment a set a.standing = null where a.id = :id and a.standing = true")
    int settle(UUID id);

    @Query("select a.id from ReviewAssignment a where a.memberId = :member and a.standing = true")
    List<UUID> standingOf(UUID member);

    interface SectorOfIdea {
        UUID getIdea();

        @Nullable
        UUID getSector();
    }
}
