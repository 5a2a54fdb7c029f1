package org.folkmoot.inquiryreport;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecommendationAnswers extends Repository<RecommendationAnswer, UUID> {

    RecommendationAnswer saveAndFlush(RecommendationAnswer row);

    List<RecommendationAnswer> findByRecommendationIdInOrderByTurnDesc(Collection<UUID> recommendations);
}
