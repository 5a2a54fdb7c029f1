package org.folkmoot.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerOptionalComponentsStep;
import org.springframework.stereotype.Component;

/** The analysers on Lucene; application.yaml names this bean. */
@Component(LuceneEnglish.BEAN)
class LuceneEnglish implements LuceneAnalysisConfigurer {

    static final String BEAN = "luceneEnglish";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        for (var analyser : Analyser.values()) {
            var steps = context.analyzer(analyser.id).custom().tokenizer("standard");
            analyser.filters.forEach(filter -> add(steps, filter));
        }
    }

    private static void add(LuceneAnalyzerOptionalComponentsStep steps, Analyser.Filter filter) {
        var step = steps.tokenFilter(filter.lucene);
        filter.parameters().forEach(step::param);
    }
}
