package org.folkmoot.note;

import org.folkmoot.idea.DraftService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.idea.Teller;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines that become ideas: the idea says which session it came from, the line shows the idea. */
@Service
@Transactional
public class NoteIdeaService {

    private final HeldNotes held;
    private final AllNotes notes;
    private final LineUses uses;
    private final DraftService ideas;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    NoteIdeaService(
            HeldNotes held,
            AllNotes notes,
            LineUses uses,
            DraftService ideas,
            CurrentMember currentMember,
            PortalClock clock) {
        this.held = held;
        this.notes = notes;
        this.uses = uses;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /**
     * Puts a line forward as the idea of "a participant". Asked again, by whomever, it is the first idea.
     *
     * @throws RefusedException as {@link DraftService#putForward}; NOT_THERE
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public IdeaId putForward(NoteLineId id) {
        var line = held.line(id);
        if (line.removed()) throw HeldNotes.gone();
        var made = uses.findByLineIdAndKind(id.value(), LineUse.IDEA);
        if (made.isPresent()) return new IdeaId(made.get().thing());
        var session = line.session();
        var origin = new Origin(
                "session",
                session.value().toString(),
                notes.findById(session.value()).orElseThrow().title(),
                "conversations/" + session.value() + "/notes?line=" + id.value());
        var idea = ideas.putForward(
                new SubmitIdea(id.value(), title(line.wording()), line.wording(), null, null, origin),
                new Teller(Teller.Kind.UNNAMED, null, ""));
        uses.save(new LineUse(line, LineUse.IDEA, idea.value(), currentMember.id(), clock.instant()));
        return idea;
    }

    /** The whole line, or its beginning up to a word's end. */
    static String title(String wording) {
        if (wording.length() <= SubmitIdea.TITLE_MAX) return wording;
        var cut = wording.substring(0, SubmitIdea.TITLE_MAX - 1);
        var space = cut.lastIndexOf(' ');
        var end = space > SubmitIdea.TITLE_MAX / 2 ? space : cut.length();
        if (Character.isHighSurrogate(cut.charAt(end - 1))) end--;
        return cut.substring(0, end).stripTrailing() + "…";
    }
}
