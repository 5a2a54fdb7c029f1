package org.folkmoot.scoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewReminders extends Repository<ReviewReminder, UUID> {

    ReviewReminder saveAndFlush(ReviewReminder reminder);

    Optional<ReviewReminder> findByMeetingDay(LocalDate day);
}
