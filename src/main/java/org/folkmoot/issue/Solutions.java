package org.folkmoot.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Solutions extends Repository<Solution, UUID> {

    Solution save(Solution solution);

    Optional<Solution> findById(UUID id);

    @Query("select s from Solution s where s.inquiryId = :inquiry and s.removedAt is null order by s.letterNo")
    List<Solution> standingIn(UUID inquiry);

    @Modifying
    @Query("update Solution s set s.leadId = null, s.leadName = :instead where s.leadId = :member")
    void unname(UUID member, String instead);
}
