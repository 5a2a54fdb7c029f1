package org.folkmoot.idea;

import org.folkmoot.testing.OnOpenSearch;
import org.springframework.test.context.ContextConfiguration;

/** On a real OpenSearch. */
@ContextConfiguration(initializers = OnOpenSearch.class)
class RelevanceOnOpenSearchIT extends RelevanceSuite {

    @Override
    String backend() {
        return "OpenSearch";
    }
}
