package org.folkmoot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the rounds a facilitator may begin with. */
@Entity
@Table(name = "round_template")
class RoundTemplate {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = 12)
    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Column(nullable = false, length = PlanRound.QUESTION_MAX)
    private String question;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false)
    private boolean takesCards;

    @Column(nullable = false)
    private int dots;

    @SuppressWarnings("NullAway.Init")
    protected RoundTemplate() {}

    PlanRound planned() {
        return new PlanRound(kind, question, minutes, takesCards, dots);
    }
}
