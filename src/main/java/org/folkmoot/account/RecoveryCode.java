package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Takes the place of one code when the phone is gone. 79 bits, of which we keep a hash salted with the row's id; used once. */
@Entity
@Table(name = "account_recovery_code")
class RecoveryCode {

    static final int HOW_MANY = 10;

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** No i, l, o, 0 or 1: they are read wrongly from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 64)
    private String codeHash;

    @Column(nullable = false)
    private Instant madeAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(MemberId member, String code, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.codeHash = salted(code);
        this.madeAt = now;
    }

    /** As a person reads and types it: four groups of four. */
    static String generate() {
        var letters = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** With or without hyphens and spaces, in small or large letters. */
    static boolean looksLikeOne(String typed) {
        return bare(typed).length() == LENGTH;
    }

    /** The plain hash is that of codes made before there was a salt. */
    boolean matches(String typed) {
        return codeHash.equals(salted(typed)) || codeHash.equals(Secrets.hash(bare(typed)));
    }

    private String salted(String code) {
        return Secrets.hash(id + " " + bare(code));
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean used() {
        return usedAt != null;
    }
}
