package org.folkmoot.feedback;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FeedbackMissedNotes extends Repository<FeedbackMissedNote, UUID> {

    FeedbackMissedNote save(FeedbackMissedNote row);
}
