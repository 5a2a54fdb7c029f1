package org.folkmoot.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A provider that says what a test tells it to, true or not. */
final class FakeProvider {

    final RSAKey key = key();
    volatile String issuer;
    volatile String token = "";
    volatile Duration thinksFor = Duration.ZERO;

    private final HttpServer server;

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        issuer = address();
        answer("/.well-known/openid-configuration", () -> """
                {"issuer": "%s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "end_session_endpoint": "%2$s/leave", "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer, address()));
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", () -> {
            LockSupport.parkNanos(thinksFor.toNanos());
            return """
                    {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                    """.formatted(token);
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void forget() {
        issuer = address();
        token = "";
        thinksFor = Duration.ZERO;
    }

    /** What an honest provider says of kate. */
    JWTClaimsSet.Builder kate(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("kate")
                .audience("folkmoot")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("email", "kate@council.example")
                .claim("email_verified", true);
    }

    void says(JWTClaimsSet.Builder claims) {
        says(claims, key);
    }

    void says(JWTClaimsSet.Builder claims, RSAKey signedWith) {
        try {
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims.build());
            signed.sign(new RSASSASigner(signedWith));
            token = signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, Supplier<String> json) {
        server.createContext(path, exchange -> {
            var body = json.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
