package org.folkmoot.method;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhaseAnswers extends Repository<PhaseAnswer, UUID> {

    PhaseAnswer save(PhaseAnswer row);

    List<PhaseAnswer> findByPhaseIdInOrderByFirstAtAscIdAsc(Collection<UUID> phases);

    boolean existsByPhaseIdIn(Collection<UUID> phases);

    /** The newest wording of each of these. */
    @Query("""
            select w from AnswerWording w, PhaseAnswer a
            where a.id in :answers and w.answerId = a.id and w.number = a.wordings""")
    List<AnswerWording> newest(Collection<UUID> answers);

    /** How many people put words into these answers, each once. */
    @Query("""
            select count(distinct w.writtenBy) from AnswerWording w, PhaseAnswer a
            where a.phaseId in :phases and w.answerId = a.id""")
    long writers(Collection<UUID> phases);
}
