package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Terms somebody set; the newest count for what is offered after it. */
@Entity
@Table(name = "place_rule")
class PlaceRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int confirmHours;

    private int confirmBeforeHours;

    private int straightHours;

    private boolean guests;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected PlaceRule() {}

    PlaceRule(PlaceTerms terms, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.confirmHours = terms.confirmHours();
        this.confirmBeforeHours = terms.confirmBeforeHours();
        this.straightHours = terms.straightHours();
        this.guests = terms.guests();
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    PlaceTerms terms() {
        return new PlaceTerms(confirmHours, confirmBeforeHours, straightHours, guests);
    }
}
