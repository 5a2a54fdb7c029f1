package org.folkmoot.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SynonymGroups extends Repository<SynonymGroup, UUID> {

    SynonymGroup save(SynonymGroup group);

    List<SynonymGroup> saveAll(Iterable<SynonymGroup> groups);

    Optional<SynonymGroup> findById(UUID id);

    List<SynonymGroup> findAll();

    long count();

    void delete(SynonymGroup group);

    void deleteAll();
}
