package org.folkmoot.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** Keys made of what a line says: the same words give the same key in any table, on any day. */
final class LineKeys {

    private static final String BETWEEN = "\u001F";

    private static final long VERSION_CLEARED = ~0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 1L << 63;

    private LineKeys() {}

    /** 122 bits of SHA-256: nobody meets another line's key by accident. In the shape of version 4, since MariaDB refuses some UUIDs of version 8. */
    static UUID of(String... parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong() & VERSION_CLEARED | VERSION_4, bytes.getLong() >>> 2 | VARIANT);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** In small letters, with single spaces: how names are compared. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
