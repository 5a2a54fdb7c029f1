package org.folkmoot.steering;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingAttendanceRemovals extends Repository<MeetingAttendanceRemoval, UUID> {

    MeetingAttendanceRemoval save(MeetingAttendanceRemoval row);
}
