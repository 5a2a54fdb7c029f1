package org.folkmoot.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, the only form every authenticator app knows). */
final class Totp {

    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;

    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Folkmoot";
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    /** 32 characters of Base32: 160 bits. */
    static String newSecret() {
        return new Base32()
                .encodeToString(KeyGenerators.secureRandom(SECRET_BYTES).generateKey());
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    static boolean matches(String code, String secret, long step) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), code(secret, step).getBytes(StandardCharsets.US_ASCII));
    }

    static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), "RAW");
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** What the QR code says: the form that authenticator apps agree on. */
    static String uri(String secret, String account) {
        return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + ISSUER;
    }
}
