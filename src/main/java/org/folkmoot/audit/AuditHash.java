package org.folkmoot.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over parts, each with its length in front, so that no two lists of parts read the same. */
final class AuditHash {

    /** What the first seal builds on. */
    static final String START = "0".repeat(64);

    private AuditHash() {}

    static String of(@Nullable Object... parts) {
        var digest = sha256();
        for (var part : parts) {
            var bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((part == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What stands for ever: which line, of what kind, about whom, by whom, when. */
    static String facts(AuditRecord line) {
        return of(line.id(), line.what(), line.kind(), line.subjectId(), line.actorId(), line.at());
    }

    /** What names people and may have to be erased; salted, so that nobody can try names against the hash. */
    static String words(AuditRecord line, String salt) {
        return of(salt, line.subject(), line.before(), line.after(), line.actor(), line.from());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
