package org.folkmoot.search;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Reads the index files itself, all of a question from the same state of them (ADR 37, 38, 40). */
@Component
@ConditionalOnProperty(name = SearchEngine.TYPE, havingValue = "lucene")
class LuceneEngine implements SearchEngine {

    final SearchScope scope;
    final LuceneRights rights = new LuceneRights();
    final LuceneSets places = new LuceneSets(SearchFields.PLACES);
    final LuceneSets inside = new LuceneSets(SearchFields.INSIDE);

    LuceneEngine(SearchScope scope) {
        this.scope = scope;
    }

    @Override
    public Look look(Reader reader) {
        return new LuceneLook(this, scope.indexFiles(), reader);
    }
}
