package org.folkmoot.note;

import java.util.Map;
import java.util.Optional;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose words a line is. A speaker is named only when they agreed to it, under the words as they stand; otherwise "a participant". */
@Service
@Transactional
public class NoteQuotationService {

    private final HeldNotes held;
    private final AllNotes notes;
    private final Lines lines;
    private final QuotationMarks marks;
    private final QuotationConsents consents;
    private final NotesRights rights;
    private final AttendanceService attendance;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    NoteQuotationService(
            HeldNotes held,
            AllNotes notes,
            Lines lines,
            QuotationMarks marks,
            QuotationConsents consents,
            NotesRights rights,
            AttendanceService attendance,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.held = held;
        this.notes = notes;
        this.lines = lines;
        this.marks = marks;
        this.consents = consents;
        this.rights = rights;
        this.attendance = attendance;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Those who came, by name: whose words a line may be. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Map<MemberId, String> speakers(DialogueSessionId session) {
        return members.namesOf(attendance.cameTo(session));
    }

    /**
     * Marks a line as somebody's own words, or as nobody's. Who agreed before to be named under it has agreed no longer when
     * another speaker is noted.
     *
     * @param speaker null for "a participant"
     * @throws RefusedException NOT_A_SPEAKER for somebody who did not come, NOT_THERE, NOT_WRITABLE
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void quote(NoteLineId id, boolean quoted, @Nullable MemberId speaker) {
        var line = held.writableLine(id);
        if (speaker != null && !attendance.cameTo(line.session()).contains(speaker))
            throw new RefusedException(NoteRefusal.NOT_A_SPEAKER);
        marks.save(new QuotationMark(line, quoted, quoted ? speaker : null, currentMember.id(), clock.instant()));
    }

    /** Enters what the speaker said when asked. @throws RefusedException NOT_A_QUOTATION, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void enterAnswer(NoteLineId id, boolean agreed) {
        var line = held.line(id);
        say(line, speakerOf(line), agreed);
    }

    /** The speaker says so themselves, at any time. @throws RefusedException NOT_A_QUOTATION, NOT_THERE */
    @PreAuthorize("isAuthenticated()")
    public void answer(NoteLineId id, boolean agreed) {
        var session = held.sessionOf(id);
        if (notes.findById(session.value()).filter(rights::reads).isEmpty()) throw HeldNotes.gone();
        var line = held.line(id);
        var speaker = speakerOf(line);
        if (!speaker.equals(currentMember.id())) throw new RefusedException(NoteRefusal.NOT_A_QUOTATION);
        say(line, speaker, agreed);
    }

    private void say(Line line, MemberId speaker, boolean agreed) {
        consents.save(new QuotationConsent(line, speaker, agreed, currentMember.id(), clock.instant()));
    }

    private MemberId speakerOf(Line line) {
        return marks.newest(line.id().value(), Limit.of(1)).stream()
                .filter(QuotationMark::quoted)
                .flatMap(mark -> Optional.ofNullable(mark.speaker()).stream())
                .findFirst()
                .orElseThrow(() -> new RefusedException(NoteRefusal.NOT_A_QUOTATION));
    }
}
