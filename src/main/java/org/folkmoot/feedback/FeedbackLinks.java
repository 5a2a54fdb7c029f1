package org.folkmoot.feedback;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.mail.SignedIds;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/** Links by which one person answers one asking without signing in; worth that one answer until its time is over. */
@Component
class FeedbackLinks {

    static final String PATH = "feedback/";

    private static final String USE = "feedback.";

    private final SignedIds ids;
    private final FolkmootSettings settings;

    FeedbackLinks(SignedIds ids, FolkmootSettings settings) {
        this.ids = ids;
        this.settings = settings;
    }

    /** The whole address. */
    String url(UUID asking) {
        return settings.url(PATH + token(asking));
    }

    String token(UUID asking) {
        return ids.word(USE, asking);
    }

    /** The asking it is about; empty when it is not one of ours. */
    Optional<UUID> read(String token) {
        return ids.read(USE, token);
    }
}
