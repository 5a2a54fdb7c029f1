package org.folkmoot.member;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** People can be found by those who may see the register. */
@Component
class PersonSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.PERSON;
    }

    @Override
    public Class<?> entity() {
        return Member.class;
    }

    @Override
    public String path(String id) {
        return "members/" + id;
    }
}
