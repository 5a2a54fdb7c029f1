package org.folkmoot.commontheme;

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
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** Common themes of some sessions, and how far they are. Whoever changes anything of it holds this row. */
@Entity
@Indexed
@Table(name = "theme_gathering")
class ThemeGathering implements Findable {

    static final int TEXT_MAX = 1_000_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = DescribeGathering.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = DescribeGathering.QUESTION_MAX)
    private String question;

    @Column(nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private GatheringState state;

    private @Nullable Instant publishedAt;

    @Column(length = TEXT_MAX)
    private @Nullable String publishedText;

    @Column(nullable = false, updatable = false)
    private UUID begunBy;

    @Column(nullable = false, updatable = false)
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected ThemeGathering() {}

    ThemeGathering(DescribeGathering asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.title = asked.title();
        this.question = asked.question();
        this.revision = 1;
        this.state = GatheringState.DRAFT;
        this.begunBy = by.value();
        this.begunAt = now;
    }

    /** @throws RefusedException PUBLISHED_ALREADY */
    void requireDraft() {
        if (state != GatheringState.DRAFT) throw new RefusedException(CommonthemeRefusal.PUBLISHED_ALREADY);
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void describe(DescribeGathering asked, int seen) {
        if (title.equals(asked.title()) && question.equals(asked.question())) return;
        if (revision != seen) throw new RefusedException(CommonthemeRefusal.CHANGED_MEANWHILE);
        title = asked.title();
        question = asked.question();
        revision++;
    }

    /** @param text titles and summaries, for the index. @throws RefusedException PUBLISHED_ALREADY */
    void publish(String text, Instant now) {
        requireDraft();
        state = GatheringState.PUBLISHED;
        publishedAt = now;
        publishedText = text;
    }

    /** @throws RefusedException NOT_PUBLISHED */
    void takeBack() {
        if (state != GatheringState.PUBLISHED) throw new RefusedException(CommonthemeRefusal.NOT_PUBLISHED);
        state = GatheringState.DRAFT;
        publishedAt = null;
        publishedText = null;
    }

    @Override
    public IndexEntry indexEntry() {
        var published = publishedAt != null && publishedText != null;
        return IndexEntry.of(SearchKind.COMMON_THEMES, title)
                .text(published ? question + "\n\n" + publishedText : "")
                .on(publishedAt == null ? begunAt : publishedAt)
                .everyone(published);
    }

    GatheringId id() {
        return new GatheringId(id);
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    int revision() {
        return revision;
    }

    GatheringState state() {
        return state;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Instant begunAt() {
        return begunAt;
    }
}
