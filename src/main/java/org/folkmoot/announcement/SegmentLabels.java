package org.folkmoot.announcement;

import java.util.Locale;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a segment is called, as it stands in lists and in the audit log. */
@Component
class SegmentLabels {

    private final ProgrammeService programme;
    private final ConversationService conversations;
    private final MessageSource messages;
    private final Dates dates;

    SegmentLabels(ProgrammeService programme, ConversationService conversations, MessageSource messages, Dates dates) {
        this.programme = programme;
        this.conversations = conversations;
        this.messages = messages;
        this.dates = dates;
    }

    /** @throws RefusedException NO_SUCH_SEGMENT when there is no such sector, strand or session */
    String of(Segment segment) {
        var name = segment.of() == null ? Optional.of("") : nameOf(segment);
        return text(
                "announcement.label." + segment.kind(),
                name.orElseThrow(() -> new RefusedException(AnnouncementRefusal.NO_SUCH_SEGMENT)));
    }

    private Optional<String> nameOf(Segment segment) {
        var of = java.util.Objects.requireNonNull(segment.of());
        return switch (segment.kind()) {
            case SECTOR ->
                programme.sectors().stream()
                        .filter(one -> one.id().value().equals(of))
                        .findFirst()
                        .map(org.folkmoot.programme.Sector::name);
            case STRAND ->
                programme.strands().stream()
                        .filter(one -> one.id().value().equals(of))
                        .findFirst()
                        .map(org.folkmoot.programme.StrandSummary::name);
            case CAME_TO ->
                conversations
                        .find(new DialogueSessionId(of))
                        .map(found -> found.session().title() + ", "
                                + dates.day(found.session().startsAt()));
            case EVERYONE, NOT_REACHED -> Optional.of("");
        };
    }

    String testSubject(String subject) {
        return text("announcement.test.subject", subject);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
