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
        switch (filter) {
            case SPELLING -> step.param("synonyms", Analyser.SPELLINGS).param("expand", "false");
            case BEGINNINGS ->
                step.param("minGramSize", "1")
                        .param("maxGramSize", String.valueOf(Analyser.LONGEST_BEGINNING))
                        .param("preserveOriginal", "true");
            case POSSESSIVE, LOWER_CASE, FOLD_ACCENTS, STOP_WORDS, PLURAL, STEM -> {}
        }
    }
}
