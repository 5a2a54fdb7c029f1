package org.folkmoot.account;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A wrong password costs the same work whatever the account's hash is of, and whether there is an account: each kind of hash
 * that is still understood is tried once, against a hash of nothing where the account's is of another kind. What stays
 * different is a hash made with other parameters than today's, until its owner signs in and it is replaced.
 */
class EvenEncoder implements PasswordEncoder {

    private final Map<String, PasswordEncoder> kinds;
    private final Map<String, String> decoys = new LinkedHashMap<>();
    private final DelegatingPasswordEncoder encoder;

    /** @param present the kind of new hashes @param kinds all that are understood, by what stands before a hash in braces */
    EvenEncoder(String present, Map<String, PasswordEncoder> kinds) {
        this.kinds = kinds;
        this.encoder = new DelegatingPasswordEncoder(present, kinds);
        kinds.forEach((kind, one) -> decoys.put(kind, requireNonNull(one.encode(Secrets.key()))));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return encoder.encode(typed);
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
        if (encoder.matches(typed, hash)) return true;
        decoys.forEach((kind, decoy) -> {
            if (hash == null || !hash.startsWith("{" + kind + "}"))
                requireNonNull(kinds.get(kind)).matches(typed, decoy);
        });
        return false;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
