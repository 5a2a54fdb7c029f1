package org.folkmoot.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What somebody decided that a series asks; the newest counts. */
@Entity
@Table(name = "needs_asked")
class NeedsRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID seriesId;

    private boolean access;

    private boolean diet;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected NeedsRule() {}

    NeedsRule(SeriesId series, AskedNeeds asked, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.seriesId = series.value();
        this.access = asked.access();
        this.diet = asked.diet();
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    AskedNeeds asked() {
        return new AskedNeeds(access, diet);
    }
}
