package org.folkmoot.member;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> lock(UUID id);

    @Query("select o from Organisation o where o.nameKey = lower(:name)")
    Optional<Organisation> findByName(String name);

    /** @param names in lower case */
    @Query("select o from Organisation o where o.nameKey in :names")
    List<Organisation> withNames(Collection<String> names);

    List<Organisation> findAllByIdIn(Collection<UUID> ids);

    /** In the order they were entered: keys are time-ordered. */
    List<Organisation> findAllByOrderById();

    /** By name or another name; merged ones only under their own name. */
    @Query("""
            select o from Organisation o
            where (o.mergedInto is null or :merged = true) and (lower(o.name) like :pattern escape '!'
                or exists (select 1 from OrganisationAlias a where a.organisationId = o.id and lower(a.name) like :pattern escape '!'))
            order by o.name, o.id""")
    Page<Organisation> search(String pattern, boolean merged, Pageable page);

    @Query(
            "select count(o) from Organisation o where o.mergedInto is null and (o.endedOn is null or o.endedOn >= :day)")
    long countOn(LocalDate day);

    @Query("select count(distinct o.sectorId) from Organisation o where o.mergedInto is null"
            + " and (o.endedOn is null or o.endedOn >= :day)")
    long countSectorsOn(LocalDate day);

    @Query("select o.id from Organisation o where o.mergedInto is null and o.endedOn < :day")
    List<UUID> endedBefore(LocalDate day);

    @Query("select o.id as id, o.mergedInto as into from Organisation o where o.mergedInto is not null")
    List<Merged> merged();

    @Query("select o.id as id, o.name as name from Organisation o")
    List<NameOfOrganisation> names();

    void flush();

    interface Merged {
        UUID getId();

        UUID getInto();
    }

    interface NameOfOrganisation {
        UUID getId();

        String getName();
    }
}
