package org.folkmoot.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceEntries extends Repository<EvidenceEntry, UUID> {

    EvidenceEntry save(EvidenceEntry row);

    Optional<EvidenceEntry> findById(UUID id);

    Optional<EvidenceEntry> findByIdAndInquiryId(UUID id, UUID inquiryId);

    List<EvidenceEntry> findByInquiryIdAndIdIn(UUID inquiryId, Collection<UUID> ids);

    /** Those that stand, by number. */
    @Query("select e from EvidenceEntry e where e.inquiryId = :inquiry and e.struck = false order by e.entryNo")
    List<EvidenceEntry> standingIn(UUID inquiry);

    /**
     * The newest day first.
     *
     * @param number   null for all
     * @param struck   with those struck out
     * @param like     in small letters, between "%", escaped by "!"
     */
    @Query("""
            select e from EvidenceEntry e where e.inquiryId = :inquiry
            and (:kind is null or e.kind = :kind) and (:number is null or e.entryNo = :number)
            and (:struck = true or e.struck = false)
            and (lower(e.source) like :like escape '!' or lower(e.says) like :like escape '!')
            order by e.onDay desc, e.entryNo desc\
            """)
    Page<EvidenceEntry> page(
            UUID inquiry,
            @Nullable EvidenceKind kind,
            @Nullable Integer number,
            boolean struck,
            String like,
            Pageable page);

    @Query("select coalesce(max(e.entryNo), 0) from EvidenceEntry e where e.inquiryId = :inquiry")
    int lastNumber(UUID inquiry);

    @Query(
            "select e.kind, count(e) from EvidenceEntry e where e.inquiryId = :inquiry and e.struck = false group by e.kind")
    List<Object[]> countsByKind(UUID inquiry);
}
