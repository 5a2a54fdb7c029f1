package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.webauthn4j.data.client.challenge.DefaultChallenge;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A device made of a key pair and a few bytes, which can be made to lie. */
@PortalTest
class PasskeySignInTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String ORIGIN = "http://localhost:8080";
    private static final int PRESENT_AND_CHECKED = 0x05;
    private static final int PRESENT_ONLY = 0x01;
    private static final int WITH_KEY = 0x40;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    PasskeyService passkeys;

    @Autowired
    SignInWayService ways;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    private MockMvc mvc;
    private MockHttpSession session;
    private MemberId anna;
    private KeyPair key;
    private final byte[] credential = "a credential of the test".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void addAPasskey() throws Exception {
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        session = new MockHttpSession();
        anna = people.named("Anna Lark", Role.FACILITATOR);
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        key = generator.generateKeyPair();
        people.freshly(anna, () -> {
            var offer = passkeys.offer();
            passkeys.add(offer, made(offer.options().getChallenge().getBytes(), ORIGIN, PRESENT_AND_CHECKED), "Phone");
            return "";
        });
    }

    @Test
    void aPasskeySignsItsOwnerInWithAnotherSessionId() throws Exception {
        var before = session.getId();
        mvc.perform(signIn(shown(challenge(), ORIGIN, PRESENT_AND_CHECKED))).andExpect(status().is3xxRedirection());
        var authentication = ((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT")).getAuthentication();
        assertThat(((SignedIn) authentication.getPrincipal()).id()).isEqualTo(anna);
        assertThat(authentication.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_FACILITATOR", "FACTOR_WEBAUTHN");
        assertThat(((SignedIn) authentication.getPrincipal()).getPassword()).isNull();
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(people.as(anna, ways::mine).getLast().lastUsed()).isNotNull();
        org.assertj.core.api.Assertions.catchThrowable(
                () -> mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/")
                        .session(session)));
        assertThat(jdbc.queryForList(
                        "select after_text from audit_entry where what = 'account.audit.signed-in'", String.class))
                .containsExactly("with a passkey");
    }

    @Test
    void aChallengeIsGoodForOneTry() throws Exception {
        var answer = shown(challenge(), ORIGIN, PRESENT_AND_CHECKED);
        mvc.perform(signIn("{}")).andExpect(redirectedUrl(PasskeySignIn.REFUSED));
        mvc.perform(signIn(answer)).andExpect(redirectedUrl(PasskeySignIn.REFUSED));
        nobodyIsSignedIn();
        assertThat(jdbc.queryForList(
                        "select after_text from audit_entry where what = 'account.audit.sign-in-refused'",
                        String.class))
                .containsExactly("with a passkey", "with a passkey");
    }

    @Test
    void anAnswerForAnotherPortalToAnotherChallengeOrWithoutItsHolderIsRefused() throws Exception {
        for (var answer : new String[] {
            shown(challenge(), "https://elsewhere.example", PRESENT_AND_CHECKED),
            shown("made up".getBytes(StandardCharsets.UTF_8), ORIGIN, PRESENT_AND_CHECKED),
            "not json"
        }) mvc.perform(signIn(answer)).andExpect(redirectedUrl(PasskeySignIn.REFUSED));
        mvc.perform(signIn(shown(challenge(), ORIGIN, PRESENT_ONLY))).andExpect(redirectedUrl(PasskeySignIn.REFUSED));
        challenge();
        mvc.perform(signIn("x".repeat(50_000))).andExpect(redirectedUrl(PasskeySignIn.REFUSED));
        nobodyIsSignedIn();
    }

    @Test
    void aRemovedPasskeySignsNobodyIn() throws Exception {
        people.freshly(anna, () -> {
            ways.remove(SignInWayKind.PASSKEY, ways.mine().getLast().id());
            return "";
        });
        mvc.perform(signIn(shown(challenge(), ORIGIN, PRESENT_AND_CHECKED)))
                .andExpect(redirectedUrl(PasskeySignIn.REFUSED));
        nobodyIsSignedIn();
    }

    @Test
    void theQuestionTellsAStrangerNothing() throws Exception {
        mvc.perform(post(PasskeySignIn.OPTIONS_PATH).session(session).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allowCredentials").isEmpty())
                .andExpect(jsonPath("$.userVerification").value("required"))
                .andExpect(jsonPath("$.rpId").value("localhost"));
    }

    @Test
    void anotherSiteCanNeitherAskNorAnswer() throws Exception {
        mvc.perform(post(PasskeySignIn.OPTIONS_PATH).session(session)).andExpect(status().isForbidden());
        mvc.perform(post(PasskeySignIn.PATH).param("passkey", "{}").session(session))
                .andExpect(status().isForbidden());
        mvc.perform(signIn("{}").header("Origin", "https://elsewhere.example")).andExpect(status().isForbidden());
    }

    @Test
    void aPasskeyThatAnswersNoOfferOfMineIsNotAdded() {
        var berta = people.named("Berta", Role.PARTICIPANT);
        var annas = people.freshly(anna, passkeys::offer);
        refused(
                SignInWayRefusal.PASSKEY_NOT_ACCEPTED,
                () -> people.as(berta, () -> {
                    passkeys.add(
                            annas, made(annas.options().getChallenge().getBytes(), ORIGIN, PRESENT_AND_CHECKED), "x");
                    return "";
                }));
        people.freshly(anna, () -> {
            var offer = passkeys.offer();
            var challenge = offer.options().getChallenge().getBytes();
            for (var bad : new String[] {
                made(new byte[32], ORIGIN, PRESENT_AND_CHECKED),
                made(challenge, "https://elsewhere.example", PRESENT_AND_CHECKED),
                made(challenge, ORIGIN, PRESENT_ONLY),
                made(challenge, ORIGIN, PRESENT_AND_CHECKED),
                "not json"
            }) refused(SignInWayRefusal.PASSKEY_NOT_ACCEPTED, () -> passkeys.add(offer, bad, "Phone"));
            assertThatThrownBy(() -> passkeys.add(offer, "{}", " ")).isInstanceOf(UnusableInputException.class);
            return "";
        });
        assertThat(people.as(anna, ways::mine)).hasSize(2);
    }

    private static void refused(SignInWayRefusal why, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    private void nobodyIsSignedIn() {
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn(String answer) {
        return post(PasskeySignIn.PATH)
                .param("passkey", answer)
                .session(session)
                .with(csrf());
    }

    private byte[] challenge() throws Exception {
        var answer = mvc.perform(
                        post(PasskeySignIn.OPTIONS_PATH).session(session).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new DefaultChallenge(
                        new JsonMapper().readTree(answer).get("challenge").asString())
                .getValue();
    }

    private String made(byte[] challenge, String origin, int flags) throws Exception {
        var data = concat(
                authenticatorData(flags | WITH_KEY),
                new byte[16],
                new byte[] {0, (byte) credential.length},
                credential,
                coseKey());
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": data}
        var attestation = concat(
                new byte[] {(byte) 0xA3, 0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e', 0x67, 'a', 't', 't', 'S', 't'},
                new byte[] {'m', 't', (byte) 0xA0, 0x68, 'a', 'u', 't', 'h', 'D', 'a', 't', 'a'},
                new byte[] {0x58, (byte) data.length},
                data);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"clientDataJSON": "%2$s", "attestationObject": "%3$s", "transports": ["internal"]}}
                """.formatted(
                        BASE64.encodeToString(credential),
                        BASE64.encodeToString(clientData("webauthn.create", challenge, origin)),
                        BASE64.encodeToString(attestation));
    }

    private String shown(byte[] challenge, String origin, int flags) throws Exception {
        var clientData = clientData("webauthn.get", challenge, origin);
        var data = authenticatorData(flags);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(data);
        signature.update(MessageDigest.getInstance("SHA-256").digest(clientData));
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"clientDataJSON": "%2$s", "authenticatorData": "%3$s", "signature": "%4$s"}}
                """.formatted(
                        BASE64.encodeToString(credential),
                        BASE64.encodeToString(clientData),
                        BASE64.encodeToString(data),
                        BASE64.encodeToString(signature.sign()));
    }

    private static byte[] clientData(String type, byte[] challenge, String origin) {
        return """
                {"type": "%s", "challenge": "%s", "origin": "%s", "crossOrigin": false}
                """.formatted(type, BASE64.encodeToString(challenge), origin).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] authenticatorData(int flags) throws Exception {
        var portal = MessageDigest.getInstance("SHA-256").digest("localhost".getBytes(StandardCharsets.UTF_8));
        return concat(portal, new byte[] {(byte) flags, 0, 0, 0, 0});
    }

    /** CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, an ES256 key. */
    private byte[] coseKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return concat(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                fixed(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20},
                fixed(point.getAffineY().toByteArray()));
    }

    private static byte[] fixed(byte[] number) {
        var out = new byte[32];
        var length = Math.min(number.length, 32);
        System.arraycopy(number, number.length - length, out, 32 - length, length);
        return out;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
