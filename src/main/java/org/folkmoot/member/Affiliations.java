package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Affiliations extends Repository<Affiliation, UUID> {

    Affiliation save(Affiliation affiliation);

    Optional<Affiliation> findById(UUID id);

    List<Affiliation> findByMemberIdOrderByFirstDayDescIdDesc(UUID memberId);

    /** All of these people's affiliations that hold on that day, newest first. */
    @Query("""
            select a from Affiliation a
            where a.memberId in :members and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            order by a.firstDay desc, a.id desc""")
    List<Affiliation> on(LocalDate day, Collection<UUID> members);
}
