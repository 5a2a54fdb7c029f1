package org.folkmoot.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TrainingCorrections extends Repository<TrainingCorrection, UUID> {

    TrainingCorrection save(TrainingCorrection correction);

    List<TrainingCorrection> findByRecordIdIn(Collection<UUID> records);
}
