package org.folkmoot.need;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.conversation.SeriesId;
import org.springframework.data.repository.Repository;

interface NeedsRules extends Repository<NeedsRule, UUID> {

    NeedsRule save(NeedsRule rule);

    Optional<NeedsRule> findFirstBySeriesIdOrderBySetAtDescIdDesc(UUID seriesId);

    default AskedNeeds of(SeriesId series) {
        return findFirstBySeriesIdOrderBySetAtDescIdDesc(series.value())
                .map(NeedsRule::asked)
                .orElse(AskedNeeds.NOTHING);
    }
}
