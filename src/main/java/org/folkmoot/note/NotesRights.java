package org.folkmoot.note;

import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.springframework.stereotype.Component;

/** Who reads and writes notes. A draft is for those who run sessions; once sent round, for those who came too; then for all. */
@Component
class NotesRights {

    private final AttendanceService attendance;
    private final CurrentMember currentMember;

    NotesRights(AttendanceService attendance, CurrentMember currentMember) {
        this.attendance = attendance;
        this.currentMember = currentMember;
    }

    /** Any facilitator, as at the desk: a colleague takes over when the host is ill. */
    boolean writes() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    boolean reads(SessionNotes notes) {
        return notes.state() == NotesState.PUBLISHED || discusses(notes);
    }

    /** Comments are among those who came, before and after notes are published. */
    boolean discusses(SessionNotes notes) {
        return writes() || notes.state() != NotesState.DRAFT && attendance.iCame(notes.session());
    }
}
