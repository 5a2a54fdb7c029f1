package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class SignInWayServiceTest {

    @Autowired
    SignInWayService ways;

    @Autowired
    PasskeyStore store;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeyFactor factor;

    @Autowired
    LinkedAccounts linked;

    @Autowired
    TestSignIns signIns;

    @Autowired
    FactorRules rules;

    @Autowired
    SecondFactorService factors;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId anna;

    @BeforeEach
    void anna() {
        anna = people.named("Anna Lark", Role.PARTICIPANT);
    }

    @Test
    void aPasskeyComesBackFromTheDatabaseAsItWentIn() {
        var id = Bytes.random();
        store.save(credential(id, 3));
        var back = store.findByCredentialId(id);
        assertThat(back).isNotNull();
        assertThat(back.getUserEntityUserId()).isEqualTo(PasskeyHandle.of(anna));
        assertThat(back.getTransports())
                .containsExactlyInAnyOrder(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID);
        assertThat(back.getSignatureCount()).isEqualTo(3);
        assertThat(back.getAttestationObject()).isEqualTo(new Bytes(new byte[] {1, 2, 3}));
        assertThat(store.findById(PasskeyHandle.of(anna)).getDisplayName()).isEqualTo("Anna Lark");
        assertThat(factor.hasOne(anna)).isTrue();
    }

    @Test
    void aPasskeyWhoseCountGoesBackwardsWasCopied() {
        var id = Bytes.random();
        store.save(credential(id, 3));
        store.save(credential(id, 4));
        assertThatThrownBy(() -> store.save(credential(id, 4))).isInstanceOf(IllegalStateException.class);
        assertThat(store.findByCredentialId(id).getSignatureCount()).isEqualTo(4);
    }

    @Test
    void theOnlyWayStaysAndAnyOtherGoesAndLeavesALineAndAnEvent() {
        assertThatThrownBy(() -> remove(SignInWayKind.PASSWORD, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(SignInWayRefusal.LAST_WAY));
        store.save(credential(Bytes.random(), 0));
        var passkey = people.as(anna, ways::mine).getLast();
        assertThat(passkey.label()).isEqualTo("Phone");
        remove(SignInWayKind.PASSWORD, "");
        assertThat(people.as(anna, ways::mine)).containsExactly(passkey);
        assertThatThrownBy(() -> remove(SignInWayKind.PASSKEY, passkey.id())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> remove(SignInWayKind.PASSWORD, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(SignInWayRefusal.WAY_GONE));
        assertThat(jdbc.queryForList(
                        "select before_text from audit_entry where what = 'account.audit.way-removed'", String.class))
                .containsExactly("PASSWORD");
    }

    @Test
    void nobodyRemovesAnothersPasskey() {
        store.save(credential(Bytes.random(), 0));
        var passkey = people.as(anna, ways::mine).getLast();
        var other = people.person(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> people.as(other, () -> ways.remove(SignInWayKind.PASSKEY, passkey.id())))
                .isInstanceOf(RefusedException.class);
        assertThat(passkeys.countByMemberId(anna.value())).isEqualTo(1);
    }

    @Test
    void ofTwoRemovalsAtOnceOneWayIsLeft() throws Exception {
        for (var round = 0; round < 5; round++) {
            anna = people.named("Anna Lark", Role.PARTICIPANT);
            store.save(credential(Bytes.random(), 0));
            var passkey = people.as(anna, ways::mine).getLast();
            var outcomes = Races.together(List.<Callable<String>>of(
                    () -> removeAs(anna, SignInWayKind.PASSWORD, ""),
                    () -> removeAs(anna, SignInWayKind.PASSKEY, passkey.id())));
            assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
            assertThat(people.as(anna, ways::mine)).hasSize(1);
        }
    }

    @Test
    void aPasskeyThatARoleAsksForGoesOnlyWhenAnotherSecondFactorIsThere() {
        var administrator = people.person(Role.ADMINISTRATOR);
        anna = administrator;
        store.save(credential(Bytes.random(), 0));
        var passkey = people.as(anna, ways::mine).getLast();
        assertThatThrownBy(() -> remove(SignInWayKind.PASSKEY, passkey.id())).hasMessage("account.refusal.only-factor");
        signIns.withApp(anna);
        remove(SignInWayKind.PASSKEY, passkey.id());
        assertThat(passkeys.countByMemberId(anna.value())).isZero();
    }

    @Test
    void ofPasskeyAndAppGivenUpAtOnceOneSecondFactorIsLeft() throws Exception {
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(administrator, () -> rules.ask(Set.of(Role.FACILITATOR)));
        for (var round = 0; round < 5; round++) {
            anna = people.named("Anna Lark", Role.FACILITATOR);
            store.save(credential(Bytes.random(), 0));
            var passkey = people.as(anna, ways::mine).getLast();
            var secret = signIns.withApp(anna);
            var outcomes = Races.together(List.<Callable<String>>of(
                    () -> removeAs(anna, SignInWayKind.PASSKEY, passkey.id()),
                    () -> people.as(
                            anna,
                            () -> factors.turnOff(TestSignIns.code(secret, Instant.now()))
                                    .result()
                                    .name())));
            assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
            assertThat(people.as(anna, factors::mine).on() || factor.hasOne(anna))
                    .isTrue();
        }
    }

    @Test
    void oneAccountAtAProviderIsLinkedToOnePersonHoweverManyTryAtOnce() throws Exception {
        var berta = people.named("Berta", Role.PARTICIPANT);
        var proved = new ProvedIdentity("council", "https://id.example", "77", "x@example.org", true, "X");
        var outcomes = Races.together(List.<Callable<String>>of(
                () -> people.as(anna, () -> link(proved)), () -> people.as(berta, () -> link(proved))));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> !one.won()).map(Races.Outcome::thrown))
                .singleElement()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal()).isEqualTo(SignInWayRefusal.LINKED_TO_SOMEONE));
    }

    @Test
    void passkeysAndLinksGoWithTheAccount() {
        store.save(credential(Bytes.random(), 0));
        people.as(anna, () -> link(new ProvedIdentity("council", "https://id.example", "77", "", false, "")));
        transaction.executeWithoutResult(status -> held.forget(
                new Forgetting(anna, "Anna Lark", "anna@example.org", false, "A former participant", Instant.now())));
        assertThat(people.as(anna, ways::mine)).extracting(SignInWay::kind).containsExactly(SignInWayKind.PASSWORD);
        assertThat(linked.findByMemberIdOrderByLinkedAtAscIdAsc(anna.value())).isEmpty();
    }

    @Autowired
    LinkedAccountService linkedAccounts;

    @Autowired
    AccountPersonalData held;

    @Autowired
    TransactionTemplate transaction;

    private String link(ProvedIdentity proved) {
        linkedAccounts.linkMine(proved);
        return "";
    }

    private void remove(SignInWayKind kind, String id) {
        removeAs(anna, kind, id);
    }

    private String removeAs(MemberId who, SignInWayKind kind, String id) {
        return people.freshly(who, () -> {
            ways.remove(kind, id);
            return "";
        });
    }

    private CredentialRecord credential(Bytes id, long count) {
        return ImmutableCredentialRecord.builder()
                .credentialId(id)
                .userEntityUserId(PasskeyHandle.of(anna))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {7}))
                .attestationObject(new Bytes(new byte[] {1, 2, 3}))
                .signatureCount(count)
                .transports(java.util.Set.of(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID))
                .label("Phone")
                .created(Instant.EPOCH)
                .lastUsed(Instant.EPOCH)
                .build();
    }
}
