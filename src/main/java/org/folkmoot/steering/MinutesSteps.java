package org.folkmoot.steering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesSteps extends Repository<MinutesStep, UUID> {

    MinutesStep saveAndFlush(MinutesStep step);

    List<MinutesStep> findByMeetingIdOrderByTakenAtAscIdAsc(UUID meetingId);
}
