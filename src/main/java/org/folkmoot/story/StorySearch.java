package org.folkmoot.story;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Stories can be found by what people said, what was decided and what happened. */
@Component
class StorySearch implements SearchSource {

    static final String PATH = "you-said-we-did/";

    @Override
    public SearchKind kind() {
        return SearchKind.STORY;
    }

    @Override
    public Class<?> entity() {
        return Story.class;
    }

    @Override
    public String path(String id) {
        return PATH + id;
    }
}
