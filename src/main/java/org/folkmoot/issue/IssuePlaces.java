package org.folkmoot.issue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssuePlaces extends Repository<IssuePlace, UUID> {

    IssuePlace save(IssuePlace place);

    void delete(IssuePlace place);

    List<IssuePlace> findByOrderIdOrderByPlaceAscIdAsc(UUID orderId);

    List<IssuePlace> findByIssueId(UUID issueId);

    boolean existsByIssueId(UUID issueId);

    /** Of the orders that count, one after the other. */
    @Query("""
            select p from IssuePlace p where p.orderId in
            (select o.id from IssueOrder o where o.inquiryId = :inquiry and not o.late)
            order by p.orderId, p.place, p.id""")
    List<IssuePlace> counted(UUID inquiry);
}
