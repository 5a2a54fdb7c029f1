package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingNotes extends Repository<MeetingNote, UUID> {

    MeetingNote saveAndFlush(MeetingNote note);

    /** Those that hold. */
    @Query("select n from MeetingNote n where n.itemId in :items and n.turn ="
            + " (select max(later.turn) from MeetingNote later where later.itemId = n.itemId)")
    List<MeetingNote> standing(Collection<UUID> items);
}
