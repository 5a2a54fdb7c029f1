package org.folkmoot.account;

/**
 * What an authenticator app needs to know, until it is confirmed by a code.
 *
 * @param secret Base32, for typing
 * @param uri    the same for a camera, as a QR code
 */
public record TotpSetUp(String secret, String uri) {

    /** In groups of four, as people type it. */
    public String spaced() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
