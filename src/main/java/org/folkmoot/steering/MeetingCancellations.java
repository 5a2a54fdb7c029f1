package org.folkmoot.steering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingCancellations extends Repository<MeetingCancellation, UUID> {

    MeetingCancellation save(MeetingCancellation row);

    Optional<MeetingCancellation> findById(UUID meeting);
}
