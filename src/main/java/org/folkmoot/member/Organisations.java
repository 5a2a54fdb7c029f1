package org.folkmoot.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    @Query("select o from Organisation o where lower(o.name) = lower(:name)")
    Optional<Organisation> findByName(String name);

    List<Organisation> findAllByIdIn(Collection<UUID> ids);

    /** In the order they were entered: keys are time-ordered. */
    List<Organisation> findAllByOrderById();

    @Query("select o from Organisation o where lower(o.name) like :pattern escape '!' order by o.name, o.id")
    Page<Organisation> search(String pattern, Pageable page);

    long count();

    void flush();

    @Query("select count(distinct o.sectorId) from Organisation o")
    long countSectors();
}
