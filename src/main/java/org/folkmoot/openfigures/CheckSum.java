package org.folkmoot.openfigures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: anybody can work it out from a file they kept. */
final class CheckSum {

    static final int LENGTH = 64;

    private CheckSum() {}

    static String of(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
