package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** The notes of one session, under the session's own key. The index knows their words only while they are published. */
@Entity
@Indexed
@Table(name = "session_notes")
class SessionNotes implements Findable {

    static final int TITLE_MAX = 120;
    static final int AREA_NAME_MAX = 160;
    static final int TEXT_MAX = 1_000_000;

    @Id
    private UUID sessionId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID editionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private NotesState state;

    @Column(nullable = false, length = TITLE_MAX)
    private String title;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private UUID areaId;

    @Column(nullable = false, length = AREA_NAME_MAX)
    private String areaName;

    private @Nullable UUID strandId;

    @Column(nullable = false)
    private UUID hostId;

    @Column(nullable = false, updatable = false)
    private UUID begunBy;

    @Column(nullable = false, updatable = false)
    private Instant begunAt;

    private @Nullable Instant commentsUntil;

    @Column(length = TEXT_MAX)
    private @Nullable String publishedText;

    @SuppressWarnings("NullAway.Init")
    protected SessionNotes() {}

    SessionNotes(
            SessionSummary session,
            @Nullable StrandId strand,
            NoteEditionId edition,
            MemberId host,
            MemberId begunBy,
            Instant now) {
        this.sessionId = session.id().value();
        this.editionId = edition.value();
        this.state = NotesState.DRAFT;
        this.title = session.title();
        this.startsAt = session.startsAt();
        this.areaId = session.area().value();
        this.areaName = session.areaName();
        this.strandId = strand == null ? null : strand.value();
        this.hostId = host.value();
        this.begunBy = begunBy.value();
        this.begunAt = now;
    }

    /** @throws RefusedException NOT_WRITABLE once they are approved */
    void requireWritable() {
        if (!state.open()) throw new RefusedException(NoteRefusal.NOT_WRITABLE);
    }

    /** Sent round a second time, those who came have the days anew. @throws RefusedException WRONG_STEP */
    void circulate(int days, Instant now) {
        require(NotesState.DRAFT);
        state = NotesState.CIRCULATED;
        commentsUntil = now.plus(Duration.ofDays(days));
    }

    /** @throws RefusedException WRONG_STEP */
    void approve() {
        require(NotesState.CIRCULATED);
        state = NotesState.APPROVED;
    }

    /** @param text all lines, for the index. @throws RefusedException WRONG_STEP */
    void publish(String text) {
        require(NotesState.APPROVED);
        state = NotesState.PUBLISHED;
        publishedText = text;
    }

    /** @throws RefusedException NO_STEP_TO_TAKE_BACK for a draft */
    void stepBack() {
        if (state == NotesState.DRAFT) throw new RefusedException(NoteRefusal.NO_STEP_TO_TAKE_BACK);
        state = state.before();
        publishedText = null;
    }

    private void require(NotesState needed) {
        if (state != needed) throw new RefusedException(NoteRefusal.WRONG_STEP);
    }

    boolean commentsOpen(Instant now) {
        return state == NotesState.CIRCULATED && commentsUntil != null && now.isBefore(commentsUntil);
    }

    @Override
    public IndexEntry indexEntry() {
        var published = state == NotesState.PUBLISHED && publishedText != null;
        return IndexEntry.of(SearchKind.NOTES, title)
                .text(published ? String.valueOf(publishedText) : "")
                .name(areaName)
                .in(Dimension.AREA, areaId)
                .in(Dimension.STRAND, strandId)
                .on(startsAt)
                .everyone(published);
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    UUID edition() {
        return editionId;
    }

    NotesState state() {
        return state;
    }

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    String areaName() {
        return areaName;
    }

    MemberId host() {
        return new MemberId(hostId);
    }

    @Nullable
    Instant commentsUntil() {
        return commentsUntil;
    }

    NotesSummary summary() {
        return new NotesSummary(session(), title, startsAt, areaName, state, commentsUntil);
    }
}
