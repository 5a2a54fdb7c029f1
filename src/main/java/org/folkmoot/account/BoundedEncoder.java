package org.folkmoot.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes the same letters the same way however a keyboard composes them (NFC), and never more at once than there are
 * processors: each hash takes 19 MiB while it runs, so a crowd at the door waits instead of filling the memory.
 */
class BoundedEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    BoundedEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return inTurn(() -> encoder.encode(composed(typed)));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
        return inTurn(() -> encoder.matches(composed(typed), hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static @Nullable String composed(@Nullable CharSequence typed) {
        return typed == null ? null : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
