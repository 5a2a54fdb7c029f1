package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.folkmoot.account.CodeAnswer.Result;
import org.folkmoot.account.Device.KeyUse;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@BothDatabases
class SignInsTest {

    @Autowired
    SignIns signIns;

    @Autowired
    DeviceService service;

    @Autowired
    TotpKeys totp;

    @Autowired
    Devices devices;

    @Autowired
    TestSignIns tests;

    @Autowired
    TestMembers people;

    @Autowired
    AccountDetails accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    private MemberId anna;

    @BeforeEach
    void someone() {
        anna = people.named("Anna Lark", Role.PARTICIPANT);
    }

    @Test
    void aKeyIsGoodOnceAndForAMinuteMore() {
        var device = tests.open(anna);
        var first = signIns.keep(device);
        var second = signIns.resume(device, first);
        assertThat(second.use()).isEqualTo(KeyUse.ROTATED);
        assertThat(signIns.resume(device, first).use()).isEqualTo(KeyUse.JUST_ROTATED);
        assertThat(signIns.resume(device, second.next()).use()).isEqualTo(KeyUse.ROTATED);
    }

    @Test
    void aKeyShownAgainLaterWasStolenAndEndsTheSignInOfBoth() {
        var device = tests.open(anna);
        var stolen = signIns.keep(device);
        var owners = signIns.resume(device, stolen).next();
        later(
                Duration.ofMinutes(2),
                () -> assertThat(signIns.resume(device, stolen).use()).isEqualTo(KeyUse.STOLEN));
        assertThat(signIns.resume(device, owners).use()).isEqualTo(KeyUse.TOO_OLD);
        assertThat(devices.findById(device.value()).orElseThrow().ended()).isTrue();
        assertThat(auditLines("account.audit.key-stolen")).isEqualTo(1);
    }

    @Test
    void aKeyNobodyGaveEndsTheSignInToo() {
        var device = tests.open(anna);
        signIns.keep(device);
        assertThat(signIns.resume(device, "guessed").use()).isEqualTo(KeyUse.STOLEN);
        assertThat(signIns.resume(tests.open(anna), "never kept").use()).isEqualTo(KeyUse.TOO_OLD);
    }

    @Test
    void aKeyRestsForThirtyDays() {
        var device = tests.open(anna);
        var key = signIns.keep(device);
        later(
                Duration.ofDays(31),
                () -> assertThat(signIns.resume(device, key).use()).isEqualTo(KeyUse.TOO_OLD));
        later(
                Duration.ofDays(29),
                () -> assertThat(signIns.resume(device, key).use()).isEqualTo(KeyUse.ROTATED));
    }

    /** A page that opens after a restart asks for several things at once, all with the same key. */
    @Test
    void requestsOfOnePageAtOnceAreNoTheft() throws Exception {
        var device = tests.open(anna);
        var key = signIns.keep(device);
        Callable<SignIns.Resumed> request = () -> signIns.resume(device, key);
        var outcomes = Races.together(Collections.nCopies(8, request));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes).filteredOn(o -> o.value().use() == KeyUse.ROTATED).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> o.value().use() == KeyUse.JUST_ROTATED)
                .hasSize(7);
        var next = outcomes.stream()
                .map(o -> o.value().next())
                .filter(k -> k != null)
                .findFirst()
                .orElseThrow();
        assertThat(signIns.resume(device, next).use()).isEqualTo(KeyUse.ROTATED);
    }

    @Test
    void iSeeMyDevicesAndSignOutThere() {
        var bert = people.person(Role.PARTICIPANT);
        var mine = tests.open(anna);
        var his = tests.open(bert);
        people.as(anna, () -> {
            assertThat(service.mine()).extracting(DeviceLine::id).containsExactly(mine);
            assertThat(service.mine().getFirst().label()).isEqualTo("Firefox · Linux");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> service.signOut(his))
                    .hasMessage("account.refusal.device-not-there");
            service.signOut(mine);
            assertThat(service.mine()).isEmpty();
        });
        people.as(bert, () -> assertThat(service.mine()).hasSize(1));
        assertThat(auditLines("account.audit.device-signed-out")).isEqualTo(1);
    }

    @Test
    void beingSeenIsWrittenAtMostOnceAMinute() {
        var device = tests.open(anna);
        var opened = lastSeen(device);
        signIns.seen(device, "10.0.0.1");
        assertThat(lastSeen(device)).isEqualTo(opened);
        later(Duration.ofSeconds(61), () -> signIns.seen(device, "10.0.0.1"));
        assertThat(lastSeen(device)).isAfter(opened);
        assertThat(devices.findById(device.value()).orElseThrow().fromAddress()).isEqualTo("10.0.0.1");
    }

    @Test
    void oneCodeTriedFiveTimesAtOnceIsAcceptedOnce() throws Exception {
        var secret = tests.withApp(anna);
        var person = accounts.find(anna).orElseThrow();
        var code = TestSignIns.code(secret, Instant.now());
        Callable<CodeAnswer> attempt = () -> totp.check(person, code);
        var outcomes = Races.together(Collections.nCopies(5, attempt));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes).filteredOn(o -> o.value().accepted()).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o.value().result() == Result.USED).hasSize(4);
    }

    @Test
    void aRecoveryCodeWorksOnceAndNewOnesReplaceTheOld() throws Exception {
        tests.withApp(anna);
        var person = accounts.find(anna).orElseThrow();
        var codes = totp.newCodes(person);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        Callable<CodeAnswer> attempt = () -> totp.check(person, codes.getFirst());
        var outcomes = Races.together(Collections.nCopies(4, attempt));
        assertThat(outcomes)
                .filteredOn(o -> o.value().result() == Result.RECOVERY)
                .hasSize(1);
        assertThat(totp.check(person, codes.getFirst()).result()).isEqualTo(Result.USED);
        assertThat(totp.codesLeft(anna)).isEqualTo(9);
        totp.newCodes(person);
        assertThat(totp.check(person, codes.get(1)).result()).isEqualTo(Result.WRONG);
        assertThat(totp.codesLeft(anna)).isEqualTo(10);
    }

    @Test
    void neitherSecretNorKeyNorRecoveryCodeCanBeReadInTheDatabase() {
        var secret = tests.withApp(anna);
        var codes = totp.newCodes(accounts.find(anna).orElseThrow());
        var key = signIns.keep(tests.open(anna));
        var rows = String.join(
                "\n",
                jdbc.sql("select sealed_secret from account_totp")
                        .query(String.class)
                        .list()
                        .toString(),
                jdbc.sql("select code_hash from account_recovery_code")
                        .query(String.class)
                        .list()
                        .toString(),
                jdbc.sql("select key_hash from account_device")
                        .query(String.class)
                        .list()
                        .toString());
        assertThat(rows).doesNotContain(secret).doesNotContain(key).doesNotContain(codes.getFirst());
    }

    private Instant lastSeen(DeviceId device) {
        return devices.findById(device.value()).orElseThrow().lastSeenAt();
    }

    private long auditLines(String what) {
        return jdbc.sql("select count(*) from audit_entry where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    private void later(Duration by, Runnable work) {
        clock.at(Instant.now().plus(by), () -> {
            work.run();
            return "";
        });
    }
}
