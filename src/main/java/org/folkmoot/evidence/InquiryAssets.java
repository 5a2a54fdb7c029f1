package org.folkmoot.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InquiryAssets extends Repository<InquiryAsset, UUID> {

    InquiryAsset save(InquiryAsset row);

    Optional<InquiryAsset> findByIdAndInquiryIdAndRemovedAtIsNull(UUID id, UUID inquiryId);

    @Query("select a from InquiryAsset a where a.inquiryId = :inquiry and a.removedAt is null order by a.name, a.id")
    List<InquiryAsset> in(UUID inquiry);

    @Query("select count(a) from InquiryAsset a where a.inquiryId = :inquiry and a.removedAt is null")
    int count(UUID inquiry);
}
