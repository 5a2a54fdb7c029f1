package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class EvenEncoderTest {

    private final List<String> work = new ArrayList<>();
    private PasswordEncoder encoder;

    @BeforeEach
    void watched() {
        Map<String, PasswordEncoder> kinds = new LinkedHashMap<>();
        kinds.put("new", new Watched("new"));
        kinds.put("old", new Watched("old"));
        encoder = new EvenEncoder("new", kinds);
        work.clear();
    }

    @Test
    void aWrongPasswordIsTheSameWorkForANewHashAnOldOneAndNone() {
        for (var hash : new String[] {"{new}right", "{old}right", "{other}right", "right", ""}) {
            work.clear();
            try {
                assertThat(encoder.matches("wrong", hash)).isFalse();
            } catch (IllegalArgumentException notAHashOfOurs) {
                continue;
            }
            assertThat(work).as(hash).containsExactlyInAnyOrder("new", "old");
        }
    }

    @Test
    void theRightOneFitsAnOldHashWhichIsThenToBeReplaced() {
        assertThat(encoder.matches("right", "{old}right")).isTrue();
        assertThat(encoder.upgradeEncoding("{old}right")).isTrue();
        assertThat(encoder.upgradeEncoding("{new}right")).isFalse();
        assertThat(encoder.encode("right")).startsWith("{new}");
    }

    private final class Watched implements PasswordEncoder {

        private final String kind;

        Watched(String kind) {
            this.kind = kind;
        }

        @Override
        public String encode(CharSequence typed) {
            return typed.toString();
        }

        @Override
        public boolean matches(CharSequence typed, String hash) {
            work.add(kind);
            return typed.toString().equals(hash);
        }
    }
}
