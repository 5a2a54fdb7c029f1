package org.folkmoot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback as a table to take along, without names. */
@Service
@Transactional
public class FeedbackExportService {

    private final FeedbackReading reading;
    private final ConversationService conversations;
    private final AuditLog audit;
    private final MessageSource messages;
    private final PortalClock clock;

    FeedbackExportService(
            FeedbackReading reading,
            ConversationService conversations,
            AuditLog audit,
            MessageSource messages,
            PortalClock clock) {
        this.reading = reading;
        this.conversations = conversations;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** A line for each answer to a session, of both rounds, in the order of the alphabet. CSV. */
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] answers(DialogueSessionId session) {
        var lines = new ArrayList<List<String>>();
        for (var round : FeedbackRound.values())
            for (var one : reading.words(session, round))
                lines.add(List.of(
                        word("feedback.round." + round),
                        round == FeedbackRound.FIRST ? String.valueOf(one.score()) : "",
                        round == FeedbackRound.FIRST ? one.use() : "",
                        one.useful(),
                        round == FeedbackRound.AGAIN ? one.use() : ""));
        var title = conversations
                .find(session)
                .map(found -> found.session().title())
                .orElse("");
        record(title, lines.size());
        return SheetWriter.csv(headings("round", "score", "use", "useful", "done"), lines);
    }

    /** A line for each session of a series. CSV. */
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] figures(SeriesId series) {
        var lines = reading.sessions(series, true).stream()
                .map(one -> List.of(
                        one.title(),
                        clock.local(one.startsAt()).toLocalDate().toString(),
                        String.valueOf(one.figures().asked()),
                        String.valueOf(one.figures().answered()),
                        one.figures().mean() == null
                                ? ""
                                : String.format(Locale.UK, "%.2f", one.figures().mean())))
                .toList();
        var title = conversations.series().stream()
                .filter(one -> one.id().equals(series))
                .map(one -> one.title())
                .findFirst()
                .orElse("");
        record(title, lines.size());
        return SheetWriter.csv(headings("session", "day", "asked", "answered", "mean"), lines);
    }

    private void record(String title, int lines) {
        audit.record(new AuditLine("feedback.audit.exported", "export", null, title, null, String.valueOf(lines)));
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(name -> word("feedback.export." + name)).toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
