package org.folkmoot.note;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing notes, several people at once. A line is a row of its own: adding one never conflicts; two who change the same line
 * at once both keep their text until somebody has chosen; what is taken out can be brought back (ADR 0036).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class NoteLineService {

    private final HeldNotes held;
    private final Lines lines;
    private final LinePlaces places;
    private final EarlierWordings earlier;
    private final RivalWordings rivals;
    private final LineRemovals removals;
    private final TemplateSections sections;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    NoteLineService(
            HeldNotes held,
            Lines lines,
            LinePlaces places,
            EarlierWordings earlier,
            RivalWordings rivals,
            LineRemovals removals,
            TemplateSections sections,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.held = held;
        this.lines = lines;
        this.places = places;
        this.earlier = earlier;
        this.rivals = rivals;
        this.removals = removals;
        this.sections = sections;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /**
     * Adds a line. Sent again, it is the same line.
     *
     * @throws RefusedException NOT_THERE, NOT_WRITABLE, TOO_MANY_LINES
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void write(WriteLine asked) {
        var session = asked.session().value();
        var notes = held.hold(asked.session());
        notes.requireWritable();
        var sent = lines.findById(asked.id().value());
        if (sent.isPresent()) {
            if (!sent.get().session().equals(asked.session())) throw HeldNotes.gone();
            return;
        }
        if (sections.findByEditionIdOrderByPlace(notes.edition()).stream()
                .noneMatch(section -> section.id().equals(asked.section()))) throw HeldNotes.gone();
        if (lines.countBySessionId(session) >= WriteLine.LINES_MAX)
            throw new RefusedException(NoteRefusal.TOO_MANY_LINES, WriteLine.LINES_MAX);
        var place = places.after(session, asked.section().value(), asked.after());
        lines.save(new Line(asked, place, currentMember.id(), clock.instant()));
    }

    /**
     * Changes a line's words. A line taken out meanwhile is brought back by it.
     *
     * @param seen revision the person's field knows
     * @return where it was saved: beside the line's own text when somebody else was faster
     * @throws RefusedException NOT_THERE, NOT_WRITABLE
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public LineSaved change(NoteLineId id, int seen, String wording) {
        var words = WriteLine.wording(wording);
        var line = held.writableLine(id);
        var me = currentMember.id();
        var now = clock.instant();
        var mine = rivals.standing(id.value(), me.value());
        if (line.removed()) bringBack(line);
        if (line.wording().equals(words)) {
            mine.ifPresent(rival -> rival.settle(Settling.KEEP_STANDING, me, now));
            return new LineSaved(line.revision(), false);
        }
        if (line.revision() == seen) {
            word(line, words);
            return new LineSaved(line.revision(), false);
        }
        mine.ifPresentOrElse(
                rival -> rival.word(words, now), () -> rivals.save(new RivalWording(line, words, me, now)));
        return new LineSaved(line.revision(), true);
    }

    /** Chooses between two texts of a line. Both stay on record. @throws RefusedException NOT_THERE, NOT_WRITABLE, TOO_MANY_LINES */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void settle(NoteLineId id, UUID rivalId, Settling how) {
        var line = held.writableLine(id);
        var rival = rivals.findById(rivalId)
                .filter(one -> one.line().equals(id) && one.stands())
                .orElseThrow(HeldNotes::gone);
        rival.settle(how, currentMember.id(), clock.instant());
        switch (how) {
            case KEEP_STANDING -> {}
            case KEEP_OTHER -> word(line, rival.wording());
            case KEEP_BOTH ->
                write(new WriteLine(
                        new NoteLineId(Ids.next()),
                        line.session(),
                        new NoteSectionId(line.section()),
                        id,
                        rival.wording()));
        }
    }

    /** Takes a line out; twice is once. @throws RefusedException NOT_THERE, NOT_WRITABLE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void remove(NoteLineId id) {
        var line = held.writableLine(id);
        if (line.removed()) return;
        line.remove();
        removals.save(new LineRemoval(line, currentMember.id(), clock.instant()));
    }

    /** @throws RefusedException NOT_THERE, NOT_WRITABLE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void restore(NoteLineId id) {
        var line = held.writableLine(id);
        if (line.removed()) bringBack(line);
    }

    /** What was taken out and can be brought back, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RemovedLine> removed(DialogueSessionId session) {
        var all = removals.standingIn(session.value());
        var byId = lines.findBySessionIdOrderByPlaceAscIdAsc(session.value()).stream()
                .collect(Collectors.toMap(line -> line.id().value(), line -> line));
        var titles =
                sections.findAllByIdIn(byId.values().stream().map(Line::section).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(section -> section.id().value(), TemplateSection::title));
        var names = members.namesOf(all.stream().map(LineRemoval::by).collect(Collectors.toSet()));
        return all.stream()
                .map(removal -> {
                    var line = Objects.requireNonNull(byId.get(removal.line()));
                    return new RemovedLine(
                            line.id(),
                            titles.getOrDefault(line.section(), ""),
                            line.wording(),
                            names.getOrDefault(removal.by(), ""),
                            removal.at());
                })
                .toList();
    }

    /** One place up or down within its section; nothing happens at the end. @throws RefusedException NOT_THERE, NOT_WRITABLE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void move(NoteLineId id, boolean down) {
        places.move(held.writableLine(id), down);
    }

    private void word(Line line, String words) {
        var me = currentMember.id();
        var now = clock.instant();
        if (!line.changedBy().equals(me)) earlier.save(new EarlierWording(line, now));
        line.word(words, me, now);
    }

    private void bringBack(Line line) {
        line.restore();
        removals.standing(line.id().value()).ifPresent(removal -> removal.restore(currentMember.id(), clock.instant()));
    }
}
