package org.folkmoot.feedback;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.mail.MailKey;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/**
 * Links by which one person answers one asking without signing in. Signed (HMAC-SHA-256), not stored; worth that one answer
 * until its time is over.
 */
@Component
class FeedbackLinks {

    static final String PATH = "feedback/";

    private static final int KEY_BYTES = 16;
    private static final int BYTES = KEY_BYTES + 32;

    private final MailKey key;
    private final FolkmootSettings settings;

    FeedbackLinks(MailKey key, FolkmootSettings settings) {
        this.key = key;
        this.settings = settings;
    }

    /** The whole address. */
    String url(UUID asking) {
        return settings.url(PATH + token(asking));
    }

    String token(UUID asking) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(asking.getMostSignificantBits())
                .putLong(asking.getLeastSignificantBits())
                .put(signature(asking));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The asking it is about; empty when it is not one of ours. */
    Optional<UUID> read(String token) {
        if (token.length() > 2 * BYTES) return Optional.empty();
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() != BYTES) return Optional.empty();
            var asking = new UUID(bytes.getLong(), bytes.getLong());
            var given = new byte[BYTES - KEY_BYTES];
            bytes.get(given);
            return MessageDigest.isEqual(signature(asking), given) ? Optional.of(asking) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(UUID asking) {
        return key.signature("feedback." + asking);
    }
}
