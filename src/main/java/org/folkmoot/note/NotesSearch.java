package org.folkmoot.note;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Published notes can be found. */
@Component
class NotesSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.NOTES;
    }

    @Override
    public Class<?> entity() {
        return SessionNotes.class;
    }

    @Override
    public String path(String id) {
        return "conversations/" + id + "/notes";
    }
}
