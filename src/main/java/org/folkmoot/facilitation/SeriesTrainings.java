package org.folkmoot.facilitation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SeriesTrainings extends Repository<SeriesTraining, UUID> {

    SeriesTraining save(SeriesTraining row);

    /** The latest of a series last. */
    List<SeriesTraining> findAllByOrderBySetAtAscIdAsc();
}
