package org.folkmoot.scoring;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, UUID> {

    Note saveAndFlush(Note note);

    @Query("select n from SteeringNote n where n.ideaId = :idea order by n.writtenAt desc, n.id desc")
    List<Note> newestOn(UUID idea, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from SteeringNote n where n.id = :id")
    Optional<Note> lock(UUID id);

    @Modifying
    @Query("update SteeringNote n set n.wording = replace(n.wording, :words, :instead) where n.id = :id")
    void replaceWords(UUID id, String words, String instead);
}
