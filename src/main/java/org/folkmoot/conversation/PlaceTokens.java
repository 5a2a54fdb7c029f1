package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.mail.SignedIds;
import org.springframework.stereotype.Component;

/** A place, or an offer of one, as a word that only the portal can make: for nothing once that place is given up. */
@Component
class PlaceTokens {

    /** What a word is good for. */
    enum Use {
        GIVE_UP("give-up-place."),
        CHECK_IN("check-in-place."),
        CONFIRM("confirm-place."),
        SHOW_CODE("show-code.");

        private final String signed;

        Use(String signed) {
            this.signed = signed;
        }
    }

    private final SignedIds ids;

    PlaceTokens(SignedIds ids) {
        this.ids = ids;
    }

    String token(Use use, UUID place) {
        return ids.word(use.signed, place);
    }

    /** The place it is about; empty when it is not one of ours, or for another use. */
    Optional<UUID> read(Use use, String token) {
        return ids.read(use.signed, token);
    }
}
