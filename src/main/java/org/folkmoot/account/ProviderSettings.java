package org.folkmoot.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where councils' own accounts live. The secret comes from the environment
 * ({@code FOLKMOOT_ACCOUNT_OIDC_COUNCIL_CLIENTSECRET} for the provider called "council") and stands in no file.
 *
 * @param oidc     by a key of small letters, digits and hyphens, which is part of addresses
 * @param patience for each question to a provider
 * @param knownFor how long what a provider says of itself is believed; one that went down is noticed after it
 */
@ConfigurationProperties("folkmoot.account")
record ProviderSettings(
        @DefaultValue Map<String, Provider> oidc,
        @DefaultValue("4s") Duration patience,
        @DefaultValue("30s") Duration knownFor) {

    ProviderSettings {
        oidc = new TreeMap<>(oidc);
        oidc.keySet().forEach(key -> {
            if (!key.matches("[a-z0-9-]{1,40}"))
                throw new IllegalArgumentException(
                        "folkmoot.account.oidc." + key + ": 1 to 40 small letters, digits and hyphens");
        });
    }

    /**
     * @param name         as on the button
     * @param issuer       exactly as the provider writes it in its tokens
     * @param signOutThere who came in by it and signs out here is signed out there too, where it offers that
     * @param clientSecret null for a client without one; PKCE is used either way
     */
    record Provider(
            String name,
            String issuer,
            String clientId,
            @Nullable String clientSecret,
            @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
            @DefaultValue("true") boolean signOutThere) {}
}
