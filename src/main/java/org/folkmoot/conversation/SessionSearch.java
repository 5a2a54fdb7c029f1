package org.folkmoot.conversation;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Dialogue sessions can be found. */
@Component
class SessionSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.SESSION;
    }

    @Override
    public Class<?> entity() {
        return DialogueSession.class;
    }

    @Override
    public String path(String id) {
        return "conversations/" + id;
    }
}
