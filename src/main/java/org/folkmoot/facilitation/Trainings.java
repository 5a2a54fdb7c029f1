package org.folkmoot.facilitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

    interface Attended {
        UUID getCourseId();

        long getTimes();
    }

    Training save(Training training);

    void flush();

    Optional<Training> findById(UUID id);

    @Query("select t from Training t where t.standing = true and t.memberId in :members order by t.attendedOn, t.id")
    List<Training> standingOf(Collection<UUID> members);

    @Query("""
        select t from Training t
        where t.standing = true and t.courseId = :course and t.attendedOn = :day and t.memberId in :members\
        """)
    List<Training> known(UUID course, LocalDate day, Collection<UUID> members);

    @Query(
            "select t.courseId as courseId, count(t.id) as times from Training t where t.standing = true group by t.courseId")
    List<Attended> attended();

    Page<Training> findAllByOrderByRecordedAtDescIdDesc(Pageable page);
}
