package org.folkmoot.commontheme;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.note.NotesLinesService;
import org.folkmoot.note.NotesState;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gatherings of common themes: beginning one, choosing its sessions, publishing it and taking it back. */
@Service
@Transactional
public class GatheringService {

    public static final int REASON_MAX = GatheringStep.REASON_MAX;

    /** Sessions of one gathering. */
    public static final int SESSIONS_MAX = 60;

    private final Gatherings gatherings;
    private final HeldGatherings held;
    private final GatheringSessions sessions;
    private final GatheringSteps steps;
    private final GatheringReading reading;
    private final NotesLinesService notes;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    GatheringService(
            Gatherings gatherings,
            HeldGatherings held,
            GatheringSessions sessions,
            GatheringSteps steps,
            GatheringReading reading,
            NotesLinesService notes,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.gatherings = gatherings;
        this.held = held;
        this.sessions = sessions;
        this.steps = steps;
        this.reading = reading;
        this.notes = notes;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** Published ones, the latest first. Four statements a page. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Page<GatheringSummary> published(Pageable page) {
        return summaries(gatherings.findByStateOrderByPublishedAtDescIdDesc(GatheringState.PUBLISHED, page));
    }

    /** Drafts too, the latest begun first. Four statements a page. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Page<GatheringSummary> all(Pageable page) {
        return summaries(gatherings.findAllByOrderByBegunAtDescIdDesc(page));
    }

    /** Published ones for which a session's notes were chosen, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<GatheringSummary> from(DialogueSessionId session) {
        return reading.summaries(gatherings.publishedFrom(session.value()));
    }

    /** As everybody may read it, with lines of published notes alone; a draft only for those who gather. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<GatheringDetail> find(GatheringId id) {
        return gatherings
                .findById(id.value())
                .filter(one -> one.state() == GatheringState.PUBLISHED || gathers())
                .map(reading::open);
    }

    /** With every line, removed ones too, and who took which step. Eleven statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<GatheringDetail> inside(GatheringId id) {
        return gatherings.findById(id.value()).map(reading::inside);
    }

    /** Begins a draft. @throws RefusedException TOO_MANY_SESSIONS, NOTES_NOT_SENT */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public GatheringId begin(DescribeGathering asked, Collection<DialogueSessionId> chosen) {
        var one = gatherings.save(new ThemeGathering(asked, currentMember.id(), clock.instant()));
        choose(one.id(), List.of(), chosen);
        audit.record(AuditLine.of(
                "commontheme.audit.begun", "common themes", one.id().value(), one.title()));
        return one.id();
    }

    /** @param seen revision the person read. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, CHANGED_MEANWHILE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void describe(GatheringId id, int seen, DescribeGathering asked) {
        held.draft(id).describe(asked, seen);
    }

    /** Those chosen already stay. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, TOO_MANY_SESSIONS, NOTES_NOT_SENT */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void addSessions(GatheringId id, Collection<DialogueSessionId> chosen) {
        held.draft(id);
        choose(id, reading.sessions(id), chosen);
    }

    /** Twice is once. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, SESSION_HAS_LINES while lines of it stand under a theme */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void takeOutSession(GatheringId id, DialogueSessionId session) {
        var one = held.draft(id);
        var gathered = reading.inside(one).sessions().stream()
                .filter(about -> about.notes().session().equals(session))
                .mapToInt(GatheringNotes::gathered)
                .sum();
        if (gathered > 0) throw new RefusedException(CommonthemeRefusal.SESSION_HAS_LINES, gathered);
        sessions.standingIn(id.value()).stream()
                .filter(row -> row.session().equals(session))
                .forEach(row -> row.takeOut(currentMember.id(), clock.instant()));
    }

    /**
     * Opens it to everybody, and to search.
     *
     * @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, NOTHING_GATHERED, NOTES_NOT_PUBLISHED while a gathered line's notes
     *     are not for everybody
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void publish(GatheringId id) {
        var one = held.draft(id);
        var now = reading.inside(one);
        if (now.count().lines() == 0) throw new RefusedException(CommonthemeRefusal.NOTHING_GATHERED);
        var closed = now.sessions().stream()
                .filter(about -> about.gathered() > 0 && about.notes().state() != NotesState.PUBLISHED)
                .map(about -> about.notes().title())
                .toList();
        if (!closed.isEmpty())
            throw new RefusedException(CommonthemeRefusal.NOTES_NOT_PUBLISHED, String.join(", ", closed));
        one.publish(
                now.themes().stream()
                        .flatMap(theme -> Stream.of(theme.title(), theme.summary()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                clock.instant());
        step(one, GatheringStepKind.PUBLISHED, "");
    }

    /** It is a draft again. @throws RefusedException NOT_THERE, NOT_PUBLISHED */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void takeBack(GatheringId id, String reason) {
        var why = Texts.line(reason, REASON_MAX);
        var one = held.hold(id);
        one.takeBack();
        step(one, GatheringStepKind.TAKEN_BACK, why);
    }

    private void choose(GatheringId id, List<DialogueSessionId> before, Collection<DialogueSessionId> chosen) {
        var added = new LinkedHashSet<>(chosen);
        before.forEach(added::remove);
        if (before.size() + added.size() > SESSIONS_MAX)
            throw new RefusedException(CommonthemeRefusal.TOO_MANY_SESSIONS, SESSIONS_MAX);
        var sent = notes.inside(added).stream()
                .map(one -> one.notes())
                .filter(about -> about.state() != NotesState.DRAFT)
                .map(about -> about.session())
                .toList();
        if (sent.size() < added.size()) throw new RefusedException(CommonthemeRefusal.NOTES_NOT_SENT);
        added.forEach(session -> sessions.save(new GatheringSession(id, session, currentMember.id(), clock.instant())));
    }

    private void step(ThemeGathering one, GatheringStepKind kind, String reason) {
        steps.save(new GatheringStep(one.id(), kind, reason, currentMember.id(), clock.instant()));
        audit.record(AuditLine.of(
                "commontheme.audit." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "common themes",
                one.id().value(),
                one.title()));
    }

    private boolean gathers() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    private Page<GatheringSummary> summaries(Page<ThemeGathering> page) {
        var all = reading.summaries(page.getContent()).stream()
                .collect(Collectors.toMap(GatheringSummary::id, one -> one));
        return page.map(one -> Objects.requireNonNull(all.get(one.id())));
    }
}
