package org.folkmoot.sample;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NoteLineService;
import org.folkmoot.note.NoteQuotationService;
import org.folkmoot.note.NoteSection;
import org.folkmoot.note.NoteTemplateService;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.WriteLine;
import org.folkmoot.sample.SampleTexts.NotesText;
import org.folkmoot.shared.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Facilitators write their sessions up together: most are published, one is out for comment, one is a draft, some are not begun. */
@Component
@Profile("sample")
class SampleNotes {

    private static final int WORDS = 8;
    private static final int ALL = 100;
    private static final Duration BEGUN_AFTER = Duration.ofHours(20);
    private static final Duration ROUND_AFTER = Duration.ofDays(2);
    private static final Duration APPROVED_AFTER = Duration.ofDays(13);
    private static final Duration OUT_SINCE = Duration.ofDays(2);

    private final NotesService notes;
    private final NoteLineService lines;
    private final NoteQuotationService quotations;
    private final NoteTemplateService templates;
    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final CommentService comments;
    private final Stage stage;

    SampleNotes(
            NotesService notes,
            NoteLineService lines,
            NoteQuotationService quotations,
            NoteTemplateService templates,
            ConversationService conversations,
            AttendanceService attendance,
            CommentService comments,
            Stage stage) {
        this.notes = notes;
        this.lines = lines;
        this.quotations = quotations;
        this.templates = templates;
        this.conversations = conversations;
        this.attendance = attendance;
        this.comments = comments;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        Map<String, SessionSummary> over = conversations.past(null, PageRequest.of(0, ALL)).stream()
                .collect(toMap(SessionSummary::title, session -> session, (one, other) -> one));
        for (var text : SampleFiles.notes()) {
            var session = over.get(text.session());
            if (session != null) new Writing(cast, text, session, now).all();
        }
    }

    private final class Writing {

        private final NotesText text;
        private final DialogueSessionId session;
        private final Instant now;
        private final Instant begun;
        private final Person host;
        private final Person helper;
        private final List<Person> came;

        Writing(Cast cast, NotesText text, SessionSummary about, Instant now) {
            this.text = text;
            this.session = about.id();
            this.now = now;
            this.begun = earlier(about.endsAt().plus(BEGUN_AFTER));
            this.host = cast.facilitators().getFirst();
            this.helper = cast.facilitators().getLast();
            var present = stage.bySystem(now, () -> attendance.cameTo(session));
            this.came = cast.crowd().stream()
                    .filter(person -> present.contains(person.id()))
                    .sorted(Comparator.comparing(person -> person.id().value()))
                    .toList();
        }

        void all() {
            var sections = stage.by(host, begun, () -> {
                notes.begin(session, templates.offered().getFirst().latest());
                return notes.find(session).orElseThrow().sections();
            });
            text.lines().forEach((number, words) -> words.forEach(one -> line(sections.get(number - 1), one)));
            quote(sections.get(WORDS - 1));
            if (text.state().equals("DRAFT")) return;
            var round = text.state().equals("CIRCULATED") ? now.minus(OUT_SINCE) : earlier(begun.plus(ROUND_AFTER));
            stage.by(host, round, () -> notes.circulate(session));
            talk(round);
            if (text.state().equals("CIRCULATED")) return;
            var approved = earlier(begun.plus(APPROVED_AFTER));
            stage.by(host, approved, () -> notes.approve(session, "All who commented have seen the last wording."));
            stage.by(host, earlier(approved.plus(Duration.ofHours(1))), () -> notes.publish(session));
        }

        private void quote(NoteSection section) {
            for (var i = 0; i < text.said().size(); i++) {
                var line = line(section, text.said().get(i));
                var speaker = came.isEmpty() ? null : came.get(i % came.size());
                if (speaker == null || i >= text.named()) continue;
                MemberId who = speaker.id();
                stage.by(host, begun, () -> quotations.quote(line, true, who));
                stage.by(host, begun, () -> quotations.enterAnswer(line, true));
            }
        }

        private void talk(Instant round) {
            var on = new CommentOn("notes", session.value());
            for (var i = 0; i < text.comments().size() && i < came.size(); i++) {
                var words = text.comments().get(i);
                stage.by(
                        came.get(i),
                        earlier(round.plus(Duration.ofHours(5L + i))),
                        () -> comments.write(new WriteComment(on, null, words)));
            }
        }

        private NoteLineId line(NoteSection section, String words) {
            var id = new NoteLineId(Ids.next());
            var by = words.length() % 3 == 0 ? helper : host;
            stage.by(by, begun, () -> lines.write(new WriteLine(id, session, section.id(), null, words)));
            return id;
        }

        private Instant earlier(Instant moment) {
            return moment.isBefore(now) ? moment : now;
        }
    }
}
