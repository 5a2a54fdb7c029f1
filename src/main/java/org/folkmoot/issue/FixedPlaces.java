package org.folkmoot.issue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FixedPlaces extends Repository<FixedPlace, UUID> {

    FixedPlace save(FixedPlace place);

    List<FixedPlace> findByFixedIdOrderByPlaceAscIdAsc(UUID fixedId);
}
