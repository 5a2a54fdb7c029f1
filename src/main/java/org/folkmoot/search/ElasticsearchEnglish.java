package org.folkmoot.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** The analysers on OpenSearch; application.yaml names this bean in the profile {@code opensearch}. */
@Component(ElasticsearchEnglish.BEAN)
class ElasticsearchEnglish implements ElasticsearchAnalysisConfigurer {

    static final String BEAN = "elasticsearchEnglish";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        for (var filter : Analyser.Filter.values()) define(context, filter);
        for (var analyser : Analyser.values())
            context.analyzer(analyser.id)
                    .custom()
                    .tokenizer("standard")
                    .tokenFilters(analyser.filters.stream()
                            .map(ElasticsearchEnglish::name)
                            .toArray(String[]::new));
    }

    private static void define(ElasticsearchAnalysisConfigurationContext context, Analyser.Filter filter) {
        switch (filter) {
            case POSSESSIVE ->
                context.tokenFilter(name(filter)).type(filter.elasticsearch).param("language", "possessive_english");
            case SPELLING ->
                context.tokenFilter(name(filter))
                        .type(filter.elasticsearch)
                        .param("synonyms", Analyser.spellings().toArray(String[]::new));
            case BEGINNINGS ->
                context.tokenFilter(name(filter))
                        .type(filter.elasticsearch)
                        .param("min_gram", 1)
                        .param("max_gram", Analyser.LONGEST_BEGINNING)
                        .param("preserve_original", true);
            case LOWER_CASE, FOLD_ACCENTS, STOP_WORDS, PLURAL, STEM -> {}
        }
    }

    private static String name(Analyser.Filter filter) {
        return switch (filter) {
            case POSSESSIVE, SPELLING, BEGINNINGS -> "folkmoot_" + filter.name().toLowerCase(java.util.Locale.ROOT);
            case LOWER_CASE, FOLD_ACCENTS, STOP_WORDS, PLURAL, STEM -> filter.elasticsearch;
        };
    }
}
