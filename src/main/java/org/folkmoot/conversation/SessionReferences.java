package org.folkmoot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.folkmoot.comment.Referable;
import org.folkmoot.comment.Reference;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.Ids;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A comment can point to dialogue sessions. */
@Component
class SessionReferences implements Referable {

    private static final String KIND = "session";
    private static final String PATH = "conversations/";

    private final ConversationService conversations;
    private final SearchService search;

    SessionReferences(ConversationService conversations, SearchService search) {
        this.conversations = conversations;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Reference> find(String typed, int limit) {
        return readable(search.find(typed.strip() + "*", SearchKind.SESSION, PageRequest.of(0, limit)).hits().stream()
                .flatMap(hit -> Ids.parse(hit.path().substring(PATH.length())).stream())
                .toList());
    }

    @Override
    public List<Reference> readable(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> conversations.find(new DialogueSessionId(id)).stream())
                .map(found -> found.session())
                .map(session -> new Reference(
                        KIND,
                        session.id().value(),
                        session.title(),
                        PATH + session.id().value()))
                .toList();
    }
}
