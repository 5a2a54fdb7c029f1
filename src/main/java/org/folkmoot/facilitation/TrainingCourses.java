package org.folkmoot.facilitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrainingCourses extends Repository<TrainingCourse, UUID> {

    TrainingCourse save(TrainingCourse course);

    void flush();

    Optional<TrainingCourse> findById(UUID id);

    @Query("select c from TrainingCourse c where c.titleKey = :key and c.standing = true")
    Optional<TrainingCourse> titled(String key);

    List<TrainingCourse> findAllByOrderByTitleKeyAscIdAsc();
}
