package org.folkmoot.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What exactly people are asked to agree to, from when on. Written once; better words are another edition. */
@Entity
@Table(name = "consent_wording")
class ConsentWording {

    static final int WORDS_MAX = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(nullable = false, updatable = false)
    private Instant validFrom;

    @Column(updatable = false)
    private @Nullable UUID writtenBy;

    @SuppressWarnings("NullAway.Init")
    protected ConsentWording() {}

    ConsentWording(ConsentKind kind, int edition, String words, @Nullable MemberId writtenBy, Instant validFrom) {
        this.id = Ids.next();
        this.kind = kind;
        this.edition = edition;
        this.words = Texts.block(words, WORDS_MAX);
        this.writtenBy = writtenBy == null ? null : writtenBy.value();
        this.validFrom = validFrom;
    }

    UUID id() {
        return id;
    }

    ConsentKind kind() {
        return kind;
    }

    int edition() {
        return edition;
    }

    String words() {
        return words;
    }

    Instant validFrom() {
        return validFrom;
    }
}
