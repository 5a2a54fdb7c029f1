package org.folkmoot.note;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.comment.Commented;
import org.folkmoot.comment.CommentedThing;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Notes that were sent round take comments of those who came, for as long as their template says. */
@Component
class NotesComments implements Commented {

    static final String KIND = "notes";

    private final AllNotes notes;
    private final NotesRights rights;
    private final AttendanceService attendance;
    private final PortalClock clock;
    private final CurrentMember currentMember;

    NotesComments(
            AllNotes notes,
            NotesRights rights,
            AttendanceService attendance,
            PortalClock clock,
            CurrentMember currentMember) {
        this.notes = notes;
        this.rights = rights;
        this.attendance = attendance;
        this.clock = clock;
        this.currentMember = currentMember;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<CommentedThing> find(UUID id) {
        return notes.findById(id)
                .map(one -> new CommentedThing(
                        one.title(), "conversations/" + id + "/notes", Set.of(one.host()), Set.of(), true));
    }

    /** What those who came say to each other stays among them when the notes are published. */
    @Override
    public boolean readable(UUID id) {
        return notes.findById(id).filter(rights::discusses).isPresent();
    }

    @Override
    public boolean takesCommentOf(UUID id, MemberId member) {
        return notes.findById(id)
                .filter(one -> one.commentsOpen(clock.instant()))
                .filter(one -> currentMember.find().filter(member::equals).isPresent() && rights.writes()
                        || SystemWork.call(() -> attendance.cameTo(one.session()))
                                .contains(member))
                .isPresent();
    }

    @Override
    public void hold(UUID id) {
        notes.lock(id);
    }
}
