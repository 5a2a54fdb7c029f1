package org.folkmoot.browser;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** A council's own sign-in: Spring Authorization Server on a free loopback port, with people of its own. */
final class CouncilAccounts implements AutoCloseable {

    static final String CLIENT = "folkmoot";
    static final String SECRET = "a secret of the test";
    static final String PASSWORD = "at the council";

    private static final String REDIRECT_PATH = "sign-in/from/council";

    /** Who has which address there, and whether the council checked it. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "kate", Map.of("email", "kate@council.example", "email_verified", true),
            "fred", Map.of("email", "facilitator@example.org", "email_verified", true),
            "mallory", Map.of("email", "manager@example.org", "email_verified", false));

    private final AnnotationConfigServletWebServerApplicationContext server;

    CouncilAccounts() {
        server = new AnnotationConfigServletWebServerApplicationContext();
        server.register(Server.class);
        server.refresh();
    }

    /** On another host name than the portal, so that their cookies stay apart. */
    String issuer() {
        return "http://127.0.0.1:" + server.getWebServer().getPort();
    }

    /** Where the council may send people back to. */
    void admit(RunningPortal portal) {
        server.getBean(InMemoryRegisteredClientRepository.class)
                .save(RegisteredClient.from(client("portal", portal.url(REDIRECT_PATH)))
                        .postLogoutRedirectUri(portal.url(""))
                        .build());
    }

    private static RegisteredClient client(String id, String redirect) {
        return RegisteredClient.withId(id)
                .clientId(id.equals("portal") ? CLIENT : id)
                .clientSecret("{noop}" + (id.equals("portal") ? SECRET : id))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect)
                .scope("openid")
                .scope("email")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Override
    public void close() {
        server.close();
    }

    /** No stereotype, so that no test of the portal takes it for one of its own parts. */
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat() throws UnknownHostException {
            var tomcat = new TomcatServletWebServerFactory(0);
            tomcat.setAddress(InetAddress.getByName("127.0.0.1"));
            return tomcat;
        }

        /** Tomcat asks no filter where no servlet is. */
        @Bean
        ServletRegistrationBean<HttpServlet> everything() {
            return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
        }

        @Bean
        @Order(1)
        SecurityFilterChain provider(HttpSecurity http) throws Exception {
            http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(asked -> asked.defaultAuthenticationEntryPointFor(
                            new LoginUrlAuthenticationEntryPoint("/login"),
                            new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService accounts() {
            return new InMemoryUserDetailsManager(PEOPLE.keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("PERSON")
                            .build())
                    .toList());
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(
                    client(UUID.randomUUID().toString(), "http://127.0.0.1/nowhere"));
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
            return token -> {
                if ("id_token".equals(token.getTokenType().getValue()))
                    PEOPLE.get(token.getPrincipal().getName())
                            .forEach((claim, value) -> token.getClaims().claim(claim, value));
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("test")
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
