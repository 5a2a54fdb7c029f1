package org.folkmoot.steering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesTexts extends Repository<Minutes, UUID> {

    Minutes saveAndFlush(Minutes minutes);

    Optional<Minutes> findFirstByMeetingIdOrderByTurnDesc(UUID meetingId);

    Optional<Minutes> findByMeetingIdAndTurn(UUID meetingId, int turn);
}
