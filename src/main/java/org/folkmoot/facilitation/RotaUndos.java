package org.folkmoot.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RotaUndos extends Repository<RotaUndo, UUID> {

    RotaUndo save(RotaUndo undo);

    void flush();

    List<RotaUndo> findByRotaIdIn(Collection<UUID> rotas);
}
