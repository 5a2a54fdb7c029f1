package org.folkmoot.target;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Every target of the register can be found, by anybody. */
@Component
class TargetSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.TARGET;
    }

    @Override
    public Class<?> entity() {
        return TargetEntry.class;
    }

    @Override
    public String path(String id) {
        return "targets/" + id;
    }
}
