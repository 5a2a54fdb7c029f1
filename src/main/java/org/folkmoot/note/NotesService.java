package org.folkmoot.note;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session's notes: reading them, beginning them, taking them from draft to published and back. */
@Service
@Transactional(readOnly = true)
public class NotesService {

    public static final int REASON_MAX = NotesStep.REASON_MAX;

    private final AllNotes notes;
    private final HeldNotes held;
    private final Lines lines;
    private final RivalWordings rivals;
    private final NotesSteps steps;
    private final Templates templates;
    private final TemplateEditions editions;
    private final NotesReading reading;
    private final NotesRights rights;
    private final NotesDue due;
    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    NotesService(
            AllNotes notes,
            HeldNotes held,
            Lines lines,
            RivalWordings rivals,
            NotesSteps steps,
            Templates templates,
            TemplateEditions editions,
            NotesReading reading,
            NotesRights rights,
            NotesDue due,
            ConversationService conversations,
            AttendanceService attendance,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.notes = notes;
        this.held = held;
        this.lines = lines;
        this.rivals = rivals;
        this.steps = steps;
        this.templates = templates;
        this.editions = editions;
        this.reading = reading;
        this.rights = rights;
        this.due = due;
        this.conversations = conversations;
        this.attendance = attendance;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when nobody has begun them, or when they are not this person's to read. */
    @PreAuthorize("permitAll")
    public Optional<NotesDetail> find(DialogueSessionId session) {
        return notes.findById(session.value()).filter(rights::reads).map(reading::detail);
    }

    /** As {@link #find}, in one line. */
    @PreAuthorize("permitAll")
    public Optional<NotesSummary> summary(DialogueSessionId session) {
        return notes.findById(session.value()).filter(rights::reads).map(SessionNotes::summary);
    }

    /** Whether the person asking could begin them now. */
    @PreAuthorize("permitAll")
    public boolean mayBegin(SessionSummary session) {
        return rights.writes()
                && !session.cancelled()
                && !clock.instant().isBefore(session.startsAt())
                && notes.findById(session.id().value()).isEmpty();
    }

    /** Published notes, the latest session first. */
    @PreAuthorize("permitAll")
    public Page<NotesSummary> published(Pageable page) {
        return notes.in(Set.of(NotesState.PUBLISHED), page).map(SessionNotes::summary);
    }

    /** Sessions that are over and have no published notes, the latest first. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Page<NotesSummary> unfinished(Pageable page) {
        return due.unfinished(clock.instant(), page);
    }

    /** How many of those the person acting is the host of. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public int waitingForMe() {
        return due.countOf(currentMember.id(), clock.instant());
    }

    /**
     * Begins a session's notes with the sections of this edition, which they keep.
     *
     * @throws RefusedException SESSION_NOT_BEGUN, SESSION_CANCELLED, BEGUN_ALREADY, TEMPLATE_PUT_ASIDE, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void begin(DialogueSessionId id, NoteEditionId edition) {
        var session = conversations.find(id).orElseThrow(HeldNotes::gone).session();
        var now = clock.instant();
        if (session.cancelled()) throw new RefusedException(NoteRefusal.SESSION_CANCELLED);
        if (now.isBefore(session.startsAt())) throw new RefusedException(NoteRefusal.SESSION_NOT_BEGUN);
        if (notes.findById(id.value()).isPresent()) throw new RefusedException(NoteRefusal.BEGUN_ALREADY);
        if (templates.latest().stream()
                .noneMatch(one -> one.offered() && one.id().equals(edition)))
            throw new RefusedException(NoteRefusal.TEMPLATE_PUT_ASIDE);
        var me = currentMember.id();
        var strand = conversations.series().stream()
                .filter(one -> one.id().equals(session.series()))
                .map(one -> one.strand())
                .findFirst()
                .orElse(null);
        try {
            notes.saveAndFlush(new SessionNotes(
                    session, strand, edition, attendance.hostOf(id).orElse(me), me, now));
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(NoteRefusal.BEGUN_ALREADY);
        }
    }

    /**
     * Sends a draft round: those who came may read it, and comment for as many days as its template says.
     *
     * @throws RefusedException WRONG_STEP, NOTHING_WRITTEN, TWO_TEXTS_STAND, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void circulate(DialogueSessionId id) {
        var one = held.hold(id);
        requireWritten(one);
        var now = clock.instant();
        one.circulate(editions.findById(one.edition()).orElseThrow().commentDays(), now);
        step(one, NotesStepKind.CIRCULATED, "");
        events.publishEvent(new NotesCirculated(
                id,
                one.title(),
                attendance.cameTo(id),
                currentMember.id(),
                Objects.requireNonNull(one.commentsUntil()),
                now));
    }

    /**
     * From now on the words stay as they are.
     *
     * @param reason why before the time for comments is over; may be empty after it
     * @throws RefusedException WRONG_STEP, COMMENTS_STILL_OPEN without a reason, NOTHING_WRITTEN, TWO_TEXTS_STAND, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void approve(DialogueSessionId id, String reason) {
        var one = held.hold(id);
        if (one.commentsOpen(clock.instant()) && reason.isBlank())
            throw new RefusedException(NoteRefusal.COMMENTS_STILL_OPEN);
        requireWritten(one);
        one.approve();
        step(one, NotesStepKind.APPROVED, reason);
    }

    /** Opens them to everybody, and to search. @throws RefusedException WRONG_STEP, NOT_THERE */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void publish(DialogueSessionId id) {
        var one = held.hold(id);
        one.publish(lines.findBySessionIdOrderByPlaceAscIdAsc(id.value()).stream()
                .filter(line -> !line.removed())
                .map(Line::wording)
                .collect(Collectors.joining("\n\n")));
        step(one, NotesStepKind.PUBLISHED, "");
        events.publishEvent(
                new NotesPublished(id, one.title(), attendance.cameTo(id), currentMember.id(), clock.instant()));
    }

    /** Takes the last step back: published or approved notes are open again to those who came, those sent round are a draft. @throws RefusedException NO_STEP_TO_TAKE_BACK, NOT_THERE */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void stepBack(DialogueSessionId id, String reason) {
        var one = held.hold(id);
        one.stepBack();
        step(one, NotesStepKind.TAKEN_BACK, Texts.line(reason, REASON_MAX));
    }

    private void step(SessionNotes one, NotesStepKind kind, String reason) {
        steps.save(new NotesStep(one, kind, reason, currentMember.id(), clock.instant()));
        audit.record(AuditLine.of(
                "note.audit." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "notes",
                one.session().value(),
                one.title()));
    }

    private void requireWritten(SessionNotes one) {
        var session = one.session().value();
        if (lines.findBySessionIdOrderByPlaceAscIdAsc(session).stream().allMatch(Line::removed))
            throw new RefusedException(NoteRefusal.NOTHING_WRITTEN);
        if (!rivals.standingIn(session).isEmpty()) throw new RefusedException(NoteRefusal.TWO_TEXTS_STAND);
    }
}
