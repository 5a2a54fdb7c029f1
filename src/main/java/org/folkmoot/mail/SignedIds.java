package org.folkmoot.mail;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An id as a word that only the portal can make, for a link in a mail: signed (HMAC-SHA-256), not stored, good for one use
 * and for as long as what it names.
 */
@Component
public class SignedIds {

    private static final int ID_BYTES = 16;
    private static final int BYTES = ID_BYTES + 32;

    private final MailKey key;

    SignedIds(MailKey key) {
        this.key = key;
    }

    /** @param use what the word is good for, with a dot at its end; part of what is signed */
    public String word(String use, UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(key.signature(use + id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The id it is about; empty when it is not one of ours, or for another use. */
    public Optional<UUID> read(String use, String word) {
        if (word.length() > 2 * BYTES) return Optional.empty();
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            if (bytes.remaining() != BYTES) return Optional.empty();
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var given = new byte[BYTES - ID_BYTES];
            bytes.get(given);
            return MessageDigest.isEqual(key.signature(use + id), given) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
