package org.folkmoot.steering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Publications extends Repository<Publication, UUID> {

    Publication saveAndFlush(Publication publication);

    Optional<Publication> findById(UUID id);

    Optional<Publication> findFirstByMeetingIdOrderByPublishedAtDesc(UUID meetingId);
}
