package org.folkmoot.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The providers that are configured. What a provider says of itself is asked when somebody wants to use it, not when the
 * portal starts, and again when it may have changed: a provider that is down is noticed, and holds nobody else up.
 */
@Component
class Providers implements ClientRegistrationRepository {

    static final String BACK = "/sign-in/from/";

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final FolkmootSettings portal;
    private final PortalClock clock;
    private final RestClient client;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(ClientRegistration registration, Instant until) {}

    Providers(ProviderSettings settings, FolkmootSettings portal, PortalClock clock, ProviderHttp http) {
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
        this.client = RestClient.builder().requestFactory(http.factory()).build();
    }

    List<ProviderName> names() {
        return settings.oidc().entrySet().stream()
                .map(one -> new ProviderName(one.getKey(), one.getValue().name()))
                .toList();
    }

    Optional<ProviderName> name(String key) {
        return Optional.ofNullable(settings.oidc().get(key)).map(one -> new ProviderName(key, one.name()));
    }

    /** Whether signing out here is to sign out there too. */
    boolean signsOutThere(String key) {
        return Optional.ofNullable(settings.oidc().get(key))
                .filter(ProviderSettings.Provider::signOutThere)
                .isPresent();
    }

    /** Null when there is none of this name. @throws ProviderDownException when it does not say what it is */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String key) {
        var wanted = settings.oidc().get(key);
        if (wanted == null) return null;
        var now = clock.instant();
        var before = known.get(key);
        if (before != null && now.isBefore(before.until())) return before.registration();
        var asked = ask(key, wanted);
        known.put(key, new Known(asked, now.plus(settings.knownFor())));
        return asked;
    }

    private ClientRegistration ask(String key, ProviderSettings.Provider wanted) {
        try {
            var said = client.get()
                    .uri(wanted.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(JSON);
            if (said == null || !wanted.issuer().equals(said.get("issuer")))
                throw new IllegalStateException("it calls itself " + (said == null ? "nothing" : said.get("issuer")));
            var registration = ClientRegistrations.fromOidcConfiguration(said)
                    .registrationId(key)
                    .clientName(wanted.name())
                    .clientId(wanted.clientId())
                    .redirectUri(portal.baseUrl() + BACK + key)
                    .scope(wanted.scopes());
            if (wanted.clientSecret() != null) registration.clientSecret(wanted.clientSecret());
            else
                registration.clientAuthenticationMethod(
                        org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE);
            return registration.build();
        } catch (RuntimeException down) {
            LOG.warn("{} does not say what it is at {}: {}", wanted.name(), wanted.issuer(), down.toString());
            throw new ProviderDownException(down);
        }
    }
}
