package org.folkmoot.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** The analyser on Lucene; application.yaml names this bean. */
@Component(LuceneEnglish.BEAN)
class LuceneEnglish implements LuceneAnalysisConfigurer {

    static final String BEAN = "luceneEnglish";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        var analyser = context.analyzer(SearchFields.ENGLISH).custom().tokenizer("standard");
        for (var filter : EnglishFilter.values()) analyser.tokenFilter(filter.lucene);
    }
}
