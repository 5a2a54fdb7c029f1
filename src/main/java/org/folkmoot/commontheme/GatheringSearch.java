package org.folkmoot.commontheme;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Published common themes can be found. */
@Component
class GatheringSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.COMMON_THEMES;
    }

    @Override
    public Class<?> entity() {
        return ThemeGathering.class;
    }

    @Override
    public String path(String id) {
        return "common-themes/" + id;
    }
}
