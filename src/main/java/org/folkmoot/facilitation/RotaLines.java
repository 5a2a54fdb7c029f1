package org.folkmoot.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RotaLines extends Repository<RotaGiven, UUID> {

    List<RotaGiven> saveAll(Iterable<RotaGiven> lines);

    List<RotaGiven> findByRotaIdInOrderById(Collection<UUID> rotas);
}
