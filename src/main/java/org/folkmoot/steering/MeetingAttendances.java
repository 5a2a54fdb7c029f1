package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingAttendances extends Repository<MeetingAttendance, UUID> {

    MeetingAttendance saveAndFlush(MeetingAttendance row);

    @Query("select a from MeetingAttendance a where a.meetingId = :meeting and a.standing = true"
            + " order by a.enteredAt, a.id")
    List<MeetingAttendance> standing(UUID meeting);

    @Query("select a from MeetingAttendance a where a.meetingId = :meeting and a.memberId = :member"
            + " and a.standing = true")
    Optional<MeetingAttendance> standing(UUID meeting, UUID member);

    @Modifying
    @Query("update MeetingAttendance a set a.standing = null where a.id = :id and a.standing = true")
    int settle(UUID id);

    @Query("select a.meetingId as meeting, count(a) as people from MeetingAttendance a where a.meetingId in :meetings"
            + " and a.standing = true and a.kind = org.folkmoot.steering.AttendanceKind.PRESENT group by a.meetingId")
    List<Present> present(Collection<UUID> meetings);

    interface Present {
        UUID getMeeting();

        int getPeople();
    }
}
