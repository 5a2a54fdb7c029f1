package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActingForChoices extends Repository<ActingFor, UUID> {

    ActingFor save(ActingFor choice);

    /** What these people had chosen by that day, oldest first. */
    @Query("select c from ActingFor c where c.memberId in :members and c.fromDay <= :day order by c.chosenAt, c.id")
    List<ActingFor> until(LocalDate day, Collection<UUID> members);
}
