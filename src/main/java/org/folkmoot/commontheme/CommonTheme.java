package org.folkmoot.commontheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What lines of several sessions have in common, in a title and a sentence. */
@Entity
@Table(name = "common_theme")
class CommonTheme {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID gatheringId;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = WriteTheme.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = WriteTheme.SUMMARY_MAX)
    private String summary;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private boolean gone;

    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected CommonTheme() {}

    CommonTheme(GatheringId gathering, int place, WriteTheme asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.gatheringId = gathering.value();
        this.place = place;
        this.title = asked.title();
        this.summary = asked.summary();
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void word(WriteTheme asked, int seen, MemberId by, Instant now) {
        if (title.equals(asked.title()) && summary.equals(asked.summary())) return;
        if (revision != seen) throw new RefusedException(CommonthemeRefusal.CHANGED_MEANWHILE);
        title = asked.title();
        summary = asked.summary();
        revision++;
        changed(by, now);
    }

    void standAt(int other) {
        place = other;
    }

    void mergeInto(CommonTheme other, MemberId by, Instant now) {
        mergedInto = other.id;
        leave(by, now);
    }

    void leave(MemberId by, Instant now) {
        gone = true;
        changed(by, now);
    }

    private void changed(MemberId by, Instant now) {
        changedBy = by.value();
        changedAt = now;
    }

    CommonThemeId id() {
        return new CommonThemeId(id);
    }

    int place() {
        return place;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    int revision() {
        return revision;
    }
}
