package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingItems extends Repository<MeetingItem, UUID> {

    MeetingItem saveAndFlush(MeetingItem item);

    Optional<MeetingItem> findById(UUID id);

    /** In their order, without those taken off. */
    @Query("select i from MeetingItem i where i.meetingId = :meeting and i.removedAt is null order by i.place, i.id")
    List<MeetingItem> of(UUID meeting);

    @Query("select i from MeetingItem i where i.ideaId in :ideas and i.waiting = true")
    List<MeetingItem> waitingFor(Collection<UUID> ideas);

    @Query("select i.ideaId from MeetingItem i where i.waiting = true")
    List<UUID> waiting();

    @Query("select i.meetingId as meeting, count(i) as items, sum(i.minutes) as minutes from MeetingItem i"
            + " where i.meetingId in :meetings and i.removedAt is null group by i.meetingId")
    List<Size> sizes(Collection<UUID> meetings);

    interface Size {
        UUID getMeeting();

        int getItems();

        int getMinutes();
    }
}
