package org.folkmoot.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** A target of the register as it stands now; what led there are rows of {@link TargetVersion}. */
@Entity
@Indexed
@Table(name = "target_entry")
class TargetEntry extends StatedTarget implements Findable {

    static final int REASON_MAX = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private int revision;

    /** Why it is no longer pursued; null while it is. */
    @Column(length = REASON_MAX)
    private @Nullable String droppedBecause;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected TargetEntry() {}

    TargetEntry(TargetTerms terms, MemberId by, Instant now) {
        super(terms);
        this.id = Ids.next();
        this.revision = 1;
        this.addedBy = by.value();
        this.addedAt = now;
    }

    TargetVersion added(MemberId by, Instant now) {
        return new TargetVersion(this, TargetStep.ADDED, "", by, now);
    }

    /** @throws RefusedException CHANGED_MEANWHILE, DROPPED, NOTHING_CHANGED */
    TargetVersion change(TargetTerms terms, int seen, String reason, MemberId by, Instant now) {
        requireSeen(seen);
        requirePursued();
        if (terms.equals(terms())) throw new RefusedException(TargetRefusal.NOTHING_CHANGED);
        state(terms);
        return step(TargetStep.CHANGED, reason, by, now);
    }

    /** @throws RefusedException CHANGED_MEANWHILE, DROPPED */
    TargetVersion drop(int seen, String reason, MemberId by, Instant now) {
        requireSeen(seen);
        requirePursued();
        droppedBecause = reason;
        return step(TargetStep.DROPPED, reason, by, now);
    }

    /** @throws RefusedException CHANGED_MEANWHILE, NOT_DROPPED */
    TargetVersion takeUp(int seen, String reason, MemberId by, Instant now) {
        requireSeen(seen);
        if (droppedBecause == null) throw new RefusedException(TargetRefusal.NOT_DROPPED);
        droppedBecause = null;
        return step(TargetStep.TAKEN_UP, reason, by, now);
    }

    private TargetVersion step(TargetStep step, String reason, MemberId by, Instant now) {
        revision++;
        return new TargetVersion(this, step, reason, by, now);
    }

    private void requireSeen(int seen) {
        if (revision != seen) throw new RefusedException(TargetRefusal.CHANGED_MEANWHILE);
    }

    /** @throws RefusedException DROPPED */
    void requirePursued() {
        if (droppedBecause != null) throw new RefusedException(TargetRefusal.DROPPED);
    }

    @Override
    public IndexEntry indexEntry() {
        var terms = terms();
        return IndexEntry.of(SearchKind.TARGET, terms.title())
                .text(terms.about() + "\n\n" + terms.source())
                .name(terms.owner().body())
                .in(Dimension.THEME, theme())
                .in(Dimension.STRAND, strand())
                .on(addedAt)
                .everyone(true);
    }

    TargetId id() {
        return new TargetId(id);
    }

    int revision() {
        return revision;
    }

    @Nullable
    String droppedBecause() {
        return droppedBecause;
    }

    Instant addedAt() {
        return addedAt;
    }
}
