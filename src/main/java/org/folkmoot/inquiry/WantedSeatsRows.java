package org.folkmoot.inquiry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WantedSeatsRows extends Repository<WantedSeats, UUID> {

    WantedSeats save(WantedSeats wanted);

    void delete(WantedSeats wanted);

    List<WantedSeats> findByInquiryId(UUID inquiry);
}
