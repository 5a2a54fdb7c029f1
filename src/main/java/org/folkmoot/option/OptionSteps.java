package org.folkmoot.option;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OptionSteps extends Repository<OptionStep, UUID> {

    OptionStep save(OptionStep row);

    List<OptionStep> findByInquiryIdOrderByTakenAtAscIdAsc(UUID inquiryId);
}
