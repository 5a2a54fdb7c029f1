package org.folkmoot.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.folkmoot.comment.CommentWritten;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.note.NotesCirculated;
import org.folkmoot.note.NotesOverdue;
import org.folkmoot.note.NotesPublished;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who came that notes are out for comment and that they are published, each once, however often a step is taken
 * back; the host that notes are not finished, and that somebody commented.
 */
@Component
class NotesNews {

    private static final String NOTES = "notes";

    private final AttendanceService attendance;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    NotesNews(AttendanceService attendance, Notifier notifier, Words words, Dates dates) {
        this.attendance = attendance;
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(NotesCirculated round) {
        notifier.tell(
                fact("notes-circulated:" + round.session().value(), round.session(), round.title(), round.at())
                        .usefulUntil(round.until()),
                all(
                        round.people(),
                        round.by(),
                        telling("notes.circulated", round.title(), dates.moment(round.until()))));
    }

    @ApplicationModuleListener
    void on(NotesPublished out) {
        var telling = telling("notes.published", out.title(), "");
        notifier.tell(
                fact("notes-published:" + out.session().value(), out.session(), out.title(), out.at()),
                all(out.people(), out.by(), telling),
                telling,
                out.by());
    }

    @ApplicationModuleListener
    void on(NotesOverdue overdue) {
        var what = overdue.state() == null ? "notes.wanted" : "notes.unfinished";
        notifier.tell(
                fact(
                        "notes-overdue:" + overdue.session().value() + ":" + overdue.at(),
                        overdue.session(),
                        overdue.title(),
                        overdue.at()),
                List.of(new Told(
                        overdue.host(),
                        NotificationKind.NOTES_TO_FINISH,
                        telling(what, overdue.title(), dates.day(overdue.endedAt())))));
    }

    @ApplicationModuleListener
    void on(CommentWritten written) {
        if (!written.on().kind().equals(NOTES)) return;
        var session = new DialogueSessionId(written.on().id());
        var told = new ArrayList<Told>();
        var parentAuthor = written.parentAuthor();
        if (parentAuthor != null) told.add(comment(parentAuthor, NotificationKind.COMMENTS_FOR_ME, written));
        for (var person : written.mentioned()) told.add(comment(person, NotificationKind.MENTIONS, written));
        SystemWork.call(() -> attendance.hostOf(session))
                .ifPresent(host -> told.add(comment(host, NotificationKind.NOTES_OF_MY_SESSIONS, written)));
        told.removeIf(one -> one.person().equals(written.author()));
        notifier.tell(
                fact("comment:" + written.comment().value(), session, written.label(), written.at())
                        .at(written.link())
                        .quoting("comment", written.comment().value()),
                told);
    }

    private Told comment(MemberId person, NotificationKind kind, CommentWritten written) {
        var key = "notification.notes.comment";
        return new Told(
                person,
                kind,
                new Telling(
                        words.text(key + ".subject", written.label()),
                        words.text(key + ".line", written.label()),
                        words.text(key + ".body", written.label()),
                        written.excerpt(),
                        "",
                        words.text(key + ".link")));
    }

    private static List<Told> all(Collection<MemberId> people, MemberId doer, Telling telling) {
        return people.stream()
                .filter(person -> !person.equals(doer))
                .map(person -> new Told(person, NotificationKind.NOTES_OF_MY_SESSIONS, telling))
                .toList();
    }

    private static Fact fact(String key, DialogueSessionId session, String title, Instant at) {
        var page = "conversations/" + session.value();
        return new Fact(key, Subject.of("session", session.value(), title, page), at).at(page + "/notes");
    }

    Telling telling(String what, String title, String when) {
        var key = "notification." + what;
        return new Telling(
                words.text(key + ".subject", title, when),
                words.text(key + ".line", title, when),
                words.text(key + ".body", title, when),
                "",
                "",
                words.text(key + ".link"));
    }
}
