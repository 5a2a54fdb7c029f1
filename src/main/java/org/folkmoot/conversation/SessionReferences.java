package org.folkmoot.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.comment.SearchedReferences;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.springframework.stereotype.Component;

/** A comment can point to dialogue sessions. */
@Component
class SessionReferences extends SearchedReferences {

    private final DialogueSessions sessions;

    SessionReferences(DialogueSessions sessions, SearchService search) {
        super(SearchKind.SESSION, "conversations/", search);
        this.sessions = sessions;
    }

    @Override
    protected Map<UUID, String> labels(Collection<UUID> ids) {
        return sessions.findByIdIn(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), DialogueSession::title));
    }
}
