package org.folkmoot.inquiry;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contributions extends Repository<Contribution, UUID> {

    Contribution save(Contribution contribution);

    Optional<Contribution> findByInquiryIdAndMemberId(UUID inquiryId, UUID memberId);

    /** In the order in which people first said something. */
    List<Contribution> findByInquiryIdOrderByFirstAtAscIdAsc(UUID inquiryId);

    Optional<Contribution> findById(UUID id);

    @Query("select c.inquiryId from Contribution c where c.id = :id")
    Optional<UUID> inquiryOf(UUID id);

    /** Those anyone in the inquiry may read. */
    @Query("select count(c) from Contribution c where c.inquiryId = :inquiry and c.shownWording > 0")
    int countOpen(UUID inquiry);

    @Query("select count(c) > 0 from Contribution c where c.memberId = :author and c.shownWording > 0")
    boolean shownBy(UUID author);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.id = :id")
    Optional<Contribution> lock(UUID id);

    boolean existsByInquiryIdAndMemberId(UUID inquiryId, UUID memberId);

    /** Of each contribution to an inquiry the newest wording, and the one that others read. */
    @Query("""
            select w from ContributionWording w join Contribution c on c.id = w.contributionId
            where c.inquiryId = :inquiry and (w.number = c.wordings or w.number = c.shownWording)""")
    List<ContributionWording> wordings(UUID inquiry);

    @Query("select w from ContributionWording w where w.contributionId = :contribution and w.number = :number")
    Optional<ContributionWording> wording(UUID contribution, int number);
}
