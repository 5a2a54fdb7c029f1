package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.transaction.PlatformTransactionManager;

@PortalTest
@BothDatabases
class VaultRenewalTest {

    @Autowired
    TotpRows rows;

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    AuditLog audit;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path data;

    @Test
    void everySecretIsSealedWithTheNewKeyAndTheOldOneCanGo() {
        var before = key();
        var now = key();
        var older = vault(before);
        for (var i = 0; i < VaultRenewal.BATCH + 3; i++) {
            var one = people.person(Role.PARTICIPANT);
            rows.save(new TotpKey(one, older.seal("secret " + one.value()), Instant.now()));
        }
        var stranger = people.person(Role.PARTICIPANT);
        rows.save(new TotpKey(stranger, vault(key()).seal("lost"), Instant.now()));
        var renewal = new VaultRenewal(rows, vault(now, before), audit, transactions);
        assertThat(renewal.round()).isEqualTo(new VaultRenewal.Renewed(VaultRenewal.BATCH + 3, 1));
        var alone = vault(now);
        assertThat(rows.after(new java.util.UUID(0, 0), org.springframework.data.domain.Limit.of(1000)))
                .hasSize(VaultRenewal.BATCH + 4);
        var anyone = people.person(Role.PARTICIPANT);
        rows.save(new TotpKey(anyone, alone.seal("x"), Instant.now()));
        assertThat(new VaultRenewal(rows, alone, audit, transactions).round())
                .as("nothing but the lost one needs an older key")
                .isEqualTo(new VaultRenewal.Renewed(0, 1));
        assertThat(way.audit()).containsOnlyOnce("account.audit.secrets-renewed");
    }

    private Vault vault(String... keys) {
        return new Vault(
                new FolkmootSettings(data, "http://localhost", ZoneOffset.UTC), new AccountSettings(List.of(keys)));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(32).generateKey());
    }
}
