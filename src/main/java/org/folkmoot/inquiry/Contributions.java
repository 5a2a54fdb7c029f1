package org.folkmoot.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contributions extends Repository<Contribution, UUID> {

    Contribution save(Contribution contribution);

    Optional<Contribution> findByInquiryIdAndMemberId(UUID inquiryId, UUID memberId);

    /** In the order in which people first said something. */
    List<Contribution> findByInquiryIdOrderByFirstAtAscIdAsc(UUID inquiryId);

    int countByInquiryId(UUID inquiryId);

    boolean existsByInquiryIdAndMemberId(UUID inquiryId, UUID memberId);

    /** The newest wording of each contribution to an inquiry. */
    @Query("""
            select w from ContributionWording w join Contribution c on c.id = w.contributionId
            where c.inquiryId = :inquiry and w.number = c.wordings""")
    List<ContributionWording> newestWordings(UUID inquiry);

    @Query("select w from ContributionWording w where w.contributionId = :contribution and w.number = :number")
    Optional<ContributionWording> wording(UUID contribution, int number);
}
