package org.folkmoot.idea;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaSupports extends Repository<IdeaSupport, UUID> {

    IdeaSupport saveAndFlush(IdeaSupport support);

    IdeaSupport save(IdeaSupport support);

    @Query("select s from IdeaSupport s where s.ideaId = :idea and s.memberId = :member and s.standing = true")
    Optional<IdeaSupport> standing(UUID idea, UUID member);

    /** Which of these ideas the person supports. */
    @Query("select s.ideaId from IdeaSupport s where s.ideaId in :ideas and s.memberId = :member and s.standing = true")
    Set<UUID> supportedBy(UUID member, Collection<UUID> ideas);

    @Query("select s.memberId from IdeaSupport s where s.ideaId = :idea and s.standing = true")
    Set<UUID> supporters(UUID idea);

    @Query("""
            select count(distinct s.organisationId) as organisations, count(distinct s.sectorId) as sectors
            from IdeaSupport s where s.ideaId = :idea and s.standing = true""")
    Behind behind(UUID idea);

    @Query("""
            select s.ideaId as idea, count(s) as supporters, count(distinct s.organisationId) as organisations,
                count(distinct s.sectorId) as sectors
            from IdeaSupport s where s.ideaId in :ideas and s.standing = true group by s.ideaId""")
    List<BehindIdea> behindAll(Collection<UUID> ideas);

    @Query(
            "select s.sectorId as sector, count(s) as people from IdeaSupport s where s.ideaId = :idea and s.standing = true"
                    + " and s.sectorId is not null group by s.sectorId")
    List<InSector> bySector(UUID idea);

    /** Support of one idea by people who do not back the other yet. */
    @Query("""
            select s from IdeaSupport s where s.ideaId = :idea and s.standing = true and not exists (
                select t.id from IdeaSupport t
                where t.ideaId = :other and t.memberId = s.memberId and t.standing = true)
            order by s.supportedAt, s.id""")
    List<IdeaSupport> notYetBehind(UUID idea, UUID other);

    @Modifying
    @Query("update IdeaSupport s set s.standing = null where s.id = :id and s.standing = true")
    int takeBack(UUID id);

    interface Behind {
        int getOrganisations();

        int getSectors();
    }

    interface BehindIdea {
        UUID getIdea();

        int getSupporters();

        int getOrganisations();

        int getSectors();
    }

    interface InSector {
        UUID getSector();

        int getPeople();
    }
}
