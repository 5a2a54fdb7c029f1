package org.folkmoot.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One version of the code of conduct, written once. */
@Entity
@Table(name = "moderation_conduct")
class ConductText {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    /** From 1. */
    @Column(name = "turn", nullable = false, updatable = false)
    private int number;

    @Column(name = "words", nullable = false, updatable = false, length = ConductService.TEXT_MAX)
    private String text;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ConductText() {}

    ConductText(int number, String text, MemberId by, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.text = Texts.block(text, ConductService.TEXT_MAX);
        this.writtenBy = by.value();
        this.writtenAt = now;
    }

    Conduct shown() {
        return new Conduct(number, text, writtenAt);
    }
}
