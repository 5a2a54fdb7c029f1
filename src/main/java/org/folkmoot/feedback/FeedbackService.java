package org.folkmoot.feedback;

import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.conversation.SeriesSummary;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.feedback.FeedbackReading.Words;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said about conversations. Everybody may see figures of {@link FeedbackFigures#SMALLEST} answers or more; those who
 * run conversations see all of them, how scores spread, and words without names.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackService {

    private static final FeedbackFigures NONE = new FeedbackFigures(0, 0, null, false);

    private final FeedbackReading reading;
    private final ConversationService conversations;
    private final CurrentMember currentMember;

    FeedbackService(FeedbackReading reading, ConversationService conversations, CurrentMember currentMember) {
        this.reading = reading;
        this.conversations = conversations;
        this.currentMember = currentMember;
    }

    /** Of the first round, for a session's own page. One statement. */
    @PreAuthorize("permitAll")
    public FeedbackFigures figures(DialogueSessionId session) {
        return reading.figures(session, FeedbackRound.FIRST, full());
    }

    /** Five statements beside those about the session, however many answered. */
    @PreAuthorize("permitAll")
    public Optional<FeedbackResults> results(DialogueSessionId session) {
        return conversations.find(session).map(found -> results(found.session()));
    }

    /** In order of title, without their sessions. */
    @PreAuthorize("permitAll")
    public List<SeriesFeedback> series() {
        var totals = reading.series(full());
        return conversations.series().stream()
                .map(one -> new SeriesFeedback(
                        one.id(), one.title(), counted(totals.get(one.id())), figures(totals.get(one.id())), List.of()))
                .toList();
    }

    /** With its sessions. Three statements, however many there are. */
    @PreAuthorize("permitAll")
    public Optional<SeriesFeedback> series(SeriesId id) {
        return conversations.series().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(this::withSessions);
    }

    private SeriesFeedback withSessions(SeriesSummary one) {
        var total = reading.series(full()).get(one.id());
        var sessions = reading.sessions(one.id(), full());
        return new SeriesFeedback(one.id(), one.title(), counted(total), figures(total), sessions);
    }

    private FeedbackResults results(SessionSummary session) {
        var full = full();
        var id = session.id();
        var said = full ? reading.words(id, FeedbackRound.FIRST) : List.<Words>of();
        var since = full ? reading.words(id, FeedbackRound.AGAIN) : List.<Words>of();
        return new FeedbackResults(
                new SessionFeedback(
                        id, session.title(), session.startsAt(), reading.figures(id, FeedbackRound.FIRST, full)),
                session.series(),
                full,
                full ? reading.spread(id) : List.of(),
                said.stream().map(Words::use).filter(one -> !one.isEmpty()).toList(),
                said.stream()
                        .map(Words::useful)
                        .filter(one -> !one.isEmpty())
                        .sorted()
                        .toList(),
                reading.figures(id, FeedbackRound.AGAIN, full),
                since.stream().map(Words::use).filter(one -> !one.isEmpty()).toList());
    }

    private boolean full() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    private static int counted(FeedbackReading.@org.jspecify.annotations.Nullable Total total) {
        return total == null ? 0 : total.counted();
    }

    private static FeedbackFigures figures(FeedbackReading.@org.jspecify.annotations.Nullable Total total) {
        return total == null ? NONE : total.figures();
    }
}
