package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The code shown in the room, with which people check themselves in. {@link #LENGTH} letters and figures, without those that
 * look like another one (0 and O; 1, I and L).
 */
@Entity
@Table(name = "room_code")
class RoomCode {

    static final int LENGTH = 4;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID sessionId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false, length = 8)
    private String code;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomCode() {}

    RoomCode(DialogueSessionId session, String code, MemberId by, Instant now) {
        this.sessionId = session.value();
        this.code = code;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(nth -> String.valueOf(LETTERS.charAt(nth)))
                .collect(Collectors.joining());
    }

    /** As typed on a phone: small letters and spaces do not matter. Empty for what can be no code. */
    static Optional<String> typed(String text) {
        var code = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return code.matches("[" + LETTERS + "]{" + LENGTH + "}") ? Optional.of(code) : Optional.empty();
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    String code() {
        return code;
    }
}
