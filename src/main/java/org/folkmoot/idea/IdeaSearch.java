package org.folkmoot.idea;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Ideas can be found by their title, wording, theme and principle, unless they were withdrawn. */
@Component
class IdeaSearch implements SearchSource {

    private static final String PATH = "ideas/";

    @Override
    public SearchKind kind() {
        return SearchKind.IDEA;
    }

    @Override
    public Class<?> entity() {
        return Idea.class;
    }

    @Override
    public String path(String id) {
        return PATH + id;
    }

    /** The id in a path {@link #path} made. */
    static String id(String path) {
        return path.substring(PATH.length());
    }
}
