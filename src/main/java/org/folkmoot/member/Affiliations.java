package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Affiliations extends Repository<Affiliation, UUID> {

    Affiliation save(Affiliation affiliation);

    Optional<Affiliation> findById(UUID id);

    List<Affiliation> findByMemberIdOrderByFirstDayDescIdDesc(UUID memberId);

    @Query("select a from Affiliation a where a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)"
            + " order by a.firstDay, a.id")
    List<Affiliation> holdingOn(LocalDate day);

    List<Affiliation> findByMemberIdIn(Collection<UUID> members);

    /** All of these people's affiliations that hold on that day with their organisations, newest first. */
    @Query("""
            select new org.folkmoot.member.HeldAffiliation(a, o) from Affiliation a
            join Organisation o on o.id = a.organisationId
            where a.memberId in :members and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            order by a.firstDay desc, a.id desc""")
    List<HeldAffiliation> on(LocalDate day, Collection<UUID> members);

    /** One person's. A list of people is put into SQL anew each time; this is asked for every line of the ledger. */
    @Query("""
            select new org.folkmoot.member.HeldAffiliation(a, o) from Affiliation a
            join Organisation o on o.id = a.organisationId
            where a.memberId = :member and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            order by a.firstDay desc, a.id desc""")
    List<HeldAffiliation> on(LocalDate day, UUID member);

    @Query(
            value = "select a from Affiliation a where a.organisationId = :organisation order by"
                    + " case when a.lastDay is null or a.lastDay >= :day then 0 else 1 end, a.firstDay desc, a.id desc",
            countQuery = "select count(a) from Affiliation a where a.organisationId = :organisation")
    Page<Affiliation> ofOrganisation(UUID organisation, LocalDate day, Pageable page);

    @Query("""
            select a from Affiliation a, Member m
            where m.id = a.memberId and m.erasedAt is null and a.organisationId in :organisations
                and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            order by m.name, a.id""")
    List<Affiliation> insiders(Collection<UUID> organisations, LocalDate day);

    @Query("""
            select a.organisationId as organisation, count(distinct a.memberId) as people
            from Affiliation a, Member m
            where m.id = a.memberId and m.erasedAt is null and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            group by a.organisationId""")
    List<People> countsOn(LocalDate day);

    interface People {
        UUID getOrganisation();

        Number getPeople();
    }

    /** Writes down which affiliations a merge is about to move. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into affiliation_move (merge_id, affiliation_id)"
                    + " select :merge, a.id from affiliation a where a.organisation_id = :duplicate")
    void remember(UUID merge, UUID duplicate);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Affiliation a set a.organisationId = :survivor, a.version = a.version + 1"
            + " where a.organisationId = :duplicate")
    void move(UUID duplicate, UUID survivor);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update affiliation set organisation_id = :duplicate, version = version + 1"
                    + " where organisation_id = :survivor"
                    + " and id in (select affiliation_id from affiliation_move where merge_id = :merge)")
    void moveBack(UUID merge, UUID survivor, UUID duplicate);
}
