package org.folkmoot.reply;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.folkmoot.mail.MailId;
import org.folkmoot.mail.MailKey;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/**
 * Says in an address which mail is answered, until when, and that it is true: key of the mail, last day and the first 96
 * bits of an HMAC-SHA-256. Base 32 in small letters, because mail servers may change the case; 50 characters, because 64 is
 * all that may stand before the @.
 */
@Component
class ReplyTokens {

    static final int LENGTH = 50;

    private static final int KEY = 16;
    private static final int DAY = 3;
    private static final int SIGNATURE = 12;
    private static final Base32 BASE_32 = new Base32();

    /** @param over the token is ours, and its time is over */
    record Meant(MailId mail, boolean over) {}

    private final MailKey key;
    private final ReplySettings settings;
    private final PortalClock clock;

    ReplyTokens(MailKey key, ReplySettings settings, PortalClock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    String token(MailId mail) {
        var lastDay = (int) Duration.between(Instant.EPOCH, clock.instant().plus(settings.last()))
                .toDays();
        var words = ByteBuffer.allocate(KEY + DAY)
                .putLong(mail.value().getMostSignificantBits())
                .putLong(mail.value().getLeastSignificantBits())
                .put((byte) (lastDay >> 16))
                .put((byte) (lastDay >> 8))
                .put((byte) lastDay)
                .array();
        var token = ByteBuffer.allocate(KEY + DAY + SIGNATURE).put(words).put(signature(words));
        return BASE_32.encodeToString(token.array()).replace("=", "").toLowerCase(Locale.ROOT);
    }

    /** Empty when it is not one of ours. */
    Optional<Meant> read(String token) {
        if (token.length() != LENGTH) return Optional.empty();
        var bytes = BASE_32.decode(token.toUpperCase(Locale.ROOT));
        if (bytes.length != KEY + DAY + SIGNATURE) return Optional.empty();
        var words = Arrays.copyOf(bytes, KEY + DAY);
        var given = Arrays.copyOfRange(bytes, KEY + DAY, bytes.length);
        if (!MessageDigest.isEqual(signature(words), given)) return Optional.empty();
        var read = ByteBuffer.wrap(words);
        var mail = new MailId(new UUID(read.getLong(), read.getLong()));
        var lastDay = (read.get() & 0xFF) << 16 | (read.get() & 0xFF) << 8 | (read.get() & 0xFF);
        var end = Instant.EPOCH.plus(Duration.ofDays(lastDay + 1L));
        return Optional.of(new Meant(mail, !clock.instant().isBefore(end)));
    }

    private byte[] signature(byte[] words) {
        return Arrays.copyOf(key.signature("reply." + HexFormat.of().formatHex(words)), SIGNATURE);
    }
}
