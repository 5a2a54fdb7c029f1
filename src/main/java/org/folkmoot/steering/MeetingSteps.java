package org.folkmoot.steering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingSteps extends Repository<MeetingStep, UUID> {

    MeetingStep save(MeetingStep step);

    List<MeetingStep> findByMeetingIdOrderByTakenAtAscIdAsc(UUID meetingId);
}
