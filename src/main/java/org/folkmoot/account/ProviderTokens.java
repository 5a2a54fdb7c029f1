package org.folkmoot.account;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Exchanges a provider's code for its ID token and checks it: signature by the provider's own keys, issuer, audience, times
 * (a clock may be a minute off), nonce. Only then is anything it says believed.
 */
@Component
class ProviderTokens {

    private static final Set<SignatureAlgorithm> SIGNED_WITH =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final ProviderHttp http;
    private final Map<String, Decoder> decoders = new ConcurrentHashMap<>();

    private record Decoder(ClientRegistration registration, JwtDecoder decoder) {}

    ProviderTokens(ProviderHttp http) {
        this.http = http;
    }

    OidcAuthorizationCodeAuthenticationProvider check() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(http.factory())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var check = new OidcAuthorizationCodeAuthenticationProvider(exchange, people());
        check.setJwtDecoderFactory(this::decoder);
        return check;
    }

    /** The provider is asked once more only when its token lacks the address. */
    private OidcUserService people() {
        var plain = new DefaultOAuth2UserService();
        var rest = new RestTemplate(http.factory());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        plain.setRestOperations(rest);
        var people = new OidcUserService();
        people.setOauth2UserService(plain);
        people.setRetrieveUserInfo(ProviderTokens::saysTooLittle);
        return people;
    }

    private static boolean saysTooLittle(OidcUserRequest asked) {
        var where = asked.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        return asked.getIdToken().getEmail() == null && StringUtils.hasText(where);
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        return decoders.compute(
                        registration.getRegistrationId(),
                        (key, before) -> before != null && before.registration() == registration
                                ? before
                                : new Decoder(registration, newDecoder(registration)))
                .decoder();
    }

    private JwtDecoder newDecoder(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(all -> all.addAll(SIGNED_WITH))
                .restOperations(new RestTemplate(http.factory()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
