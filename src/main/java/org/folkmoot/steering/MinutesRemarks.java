package org.folkmoot.steering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesRemarks extends Repository<MinutesRemark, UUID> {

    MinutesRemark save(MinutesRemark remark);

    List<MinutesRemark> findByMeetingIdOrderByWrittenAtAscIdAsc(UUID meetingId);
}
