package org.folkmoot.issue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueOrders extends Repository<IssueOrder, UUID> {

    IssueOrder save(IssueOrder order);

    Optional<IssueOrder> findByInquiryIdAndMemberIdAndLate(UUID inquiryId, UUID memberId, boolean late);

    @Query("select count(o) from IssueOrder o where o.inquiryId = :inquiry and not o.late")
    int countIn(UUID inquiry);

    @Modifying
    @Query("update IssueOrder o set o.memberId = null where o.memberId = :member")
    void unname(UUID member);
}
