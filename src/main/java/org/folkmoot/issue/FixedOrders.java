package org.folkmoot.issue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FixedOrders extends Repository<FixedOrder, UUID> {

    FixedOrder save(FixedOrder fixed);

    /** The newest first. */
    List<FixedOrder> findByInquiryIdOrderByFixedAtDescIdDesc(UUID inquiryId);
}
