package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.folkmoot.shared.FolkmootSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.keygen.KeyGenerators;

class VaultTest {

    @TempDir
    Path data;

    private final String first = key();
    private final String second = key();

    @Test
    void theFirstKeyEncryptsAndAllDecrypt() {
        var sealed = vault(first).seal("secret");
        var both = vault(second, first);
        assertThat(both.open(sealed)).isEqualTo("secret");
        var fresh = both.seal("another");
        assertThat(vault(second).open(fresh)).isEqualTo("another");
        assertThatThrownBy(() -> vault(first).open(fresh)).hasMessageContaining("folkmoot.account.key");
    }

    @Test
    void whatAnOlderKeySealedIsRenewedOnceAndThenNeedsItNoMore() {
        var sealed = vault(first).seal("secret");
        var renewed = vault(second, first).renewed(sealed).orElseThrow();
        assertThat(vault(second).open(renewed)).isEqualTo("secret");
        assertThat(vault(second, first).renewed(renewed)).isEmpty();
    }

    @Test
    void aKeyThatIsConfiguredLaterStillOpensWhatTheFileSealed() throws Exception {
        var sealed = vault().seal("secret");
        assertThat(vault(first).open(sealed)).isEqualTo("secret");
        Files.writeString(data.resolve("account.key"), second + "\n" + Files.readString(data.resolve("account.key")));
        assertThat(vault().open(sealed)).as("several in the file").isEqualTo("secret");
        assertThat(vault().renewed(sealed)).isPresent();
    }

    @Test
    void aKeyThatIsNoneIsNamedAtTheStart() {
        assertThatThrownBy(() -> vault("c2hvcnQ=")).hasMessageContaining("32 bytes in Base64, and has 5");
    }

    private Vault vault(String... keys) {
        return new Vault(
                new FolkmootSettings(data, "http://localhost", ZoneOffset.UTC), new AccountSettings(List.of(keys)));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(32).generateKey());
    }
}
