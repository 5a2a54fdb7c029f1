package org.folkmoot.scoring;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewAssignmentEnds extends Repository<ReviewAssignmentEnd, UUID> {

    ReviewAssignmentEnd save(ReviewAssignmentEnd end);
}
