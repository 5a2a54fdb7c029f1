package org.folkmoot.account;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a device keeps beside a passkey to say whose it is: the member's id, which tells a stranger nothing. */
final class PasskeyHandle {

    private static final int LENGTH = 16;

    private PasskeyHandle() {}

    static Bytes of(MemberId member) {
        return new Bytes(ByteBuffer.allocate(LENGTH)
                .putLong(member.value().getMostSignificantBits())
                .putLong(member.value().getLeastSignificantBits())
                .array());
    }

    static Optional<MemberId> member(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != LENGTH) return Optional.empty();
        return Optional.of(new MemberId(new UUID(bytes.getLong(), bytes.getLong())));
    }
}
