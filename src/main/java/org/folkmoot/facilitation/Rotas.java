package org.folkmoot.facilitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Rotas extends Repository<Rota, UUID> {

    Rota save(Rota rota);

    Optional<Rota> findById(UUID id);

    List<Rota> findAllByOrderByMadeAtDescIdDesc(Limit limit);
}
