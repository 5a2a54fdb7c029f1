package org.folkmoot.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SolutionUses extends Repository<SolutionUse, UUID> {

    SolutionUse save(SolutionUse row);

    Optional<SolutionUse> findBySolutionIdAndKind(UUID solutionId, SolutionUse.Kind kind);

    boolean existsBySolutionId(UUID solutionId);

    @Query(
            "select u from SolutionUse u where u.solutionId in (select s.id from Solution s where s.inquiryId = :inquiry)")
    List<SolutionUse> in(UUID inquiry);
}
