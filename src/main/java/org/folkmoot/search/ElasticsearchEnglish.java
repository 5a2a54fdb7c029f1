package org.folkmoot.search;

import java.util.Arrays;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** The analyser on OpenSearch; application.yaml names this bean in the profile {@code opensearch}. */
@Component(ElasticsearchEnglish.BEAN)
class ElasticsearchEnglish implements ElasticsearchAnalysisConfigurer {

    static final String BEAN = "elasticsearchEnglish";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        for (var filter : EnglishFilter.values())
            if (filter.language != null)
                context.tokenFilter(name(filter)).type(filter.elasticsearch).param("language", filter.language);
        context.analyzer(SearchFields.ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters(Arrays.stream(EnglishFilter.values())
                        .map(ElasticsearchEnglish::name)
                        .toArray(String[]::new));
    }

    private static String name(EnglishFilter filter) {
        return filter.language == null ? filter.elasticsearch : filter.language;
    }
}
