package org.folkmoot.conversation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.mail.MailKey;
import org.springframework.stereotype.Component;

/**
 * A place as a word that only the portal can make: signed (HMAC-SHA-256), not stored, good for one place and one use, and for
 * nothing once that place is given up.
 */
@Component
class PlaceTokens {

    /** What a word is good for; its name is part of what is signed. */
    enum Use {
        GIVE_UP("give-up-place."),
        CHECK_IN("check-in-place.");

        private final String signed;

        Use(String signed) {
            this.signed = signed;
        }
    }

    private static final int PLACE_BYTES = 16;
    private static final int BYTES = PLACE_BYTES + 32;

    private final MailKey key;

    PlaceTokens(MailKey key) {
        this.key = key;
    }

    String token(Use use, UUID place) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(place.getMostSignificantBits())
                .putLong(place.getLeastSignificantBits())
                .put(signature(use, place));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place it is about; empty when it is not one of ours, or for another use. */
    Optional<UUID> read(Use use, String token) {
        if (token.length() > 2 * BYTES) return Optional.empty();
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() != BYTES) return Optional.empty();
            var place = new UUID(bytes.getLong(), bytes.getLong());
            var given = new byte[BYTES - PLACE_BYTES];
            bytes.get(given);
            return MessageDigest.isEqual(signature(use, place), given) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(Use use, UUID place) {
        return key.signature(use.signed + place);
    }
}
