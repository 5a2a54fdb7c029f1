package org.folkmoot.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes between the portal and {@code frontend/passkeys.js}. Anything unreadable is an {@link IllegalArgumentException}. */
final class PasskeyJson {

    private static final int MAX = 40_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private PasskeyJson() {}

    static String write(PublicKeyCredentialCreationOptions options) {
        return MAPPER.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String json) {
        return read(json, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        if (json.length() > MAX) throw new IllegalArgumentException("more than " + MAX + " characters");
        try {
            return MAPPER.readValue(json, type);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
