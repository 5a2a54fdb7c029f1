package org.folkmoot.conversation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dialogue sessions for other programs: read only, open to all, nobody named. */
@RestController
@Tag(name = "Sessions")
class SessionsApi {

    static final int SIZE = 20;
    static final int LAST_PAGE = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final ConversationService conversations;
    private final FolkmootSettings settings;
    private final PortalClock clock;
    private final MessageSource messages;

    SessionsApi(
            ConversationService conversations, FolkmootSettings settings, PortalClock clock, MessageSource messages) {
        this.conversations = conversations;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
    }

    record Sessions(
            List<Item> items,
            @Schema(description = "This page, from 0") int page,

            @Schema(description = "How many pages there are")
            int pages,

            @Schema(description = "Sessions on all pages") long total) {}

    record Item(
            UUID id,
            String title,
            String question,
            @Schema(description = "UTC") Instant startsAt,
            @Schema(description = "UTC") Instant endsAt,
            String venue,
            String area,
            int capacity,

            @Schema(description = "0 when full or cancelled")
            int placesFree,

            SessionState state,
            @Schema(description = "Address of its page") String url) {}

    @GetMapping(path = "/api/v1/sessions", produces = "application/json")
    @Operation(
            summary = "Dialogue sessions in order of date",
            description = "Up to " + SIZE + " a page: sessions that end on or after the given day, cancelled ones too.")
    @ApiResponse(responseCode = "200", description = "One page of sessions, empty past the last one")
    @ApiResponse(responseCode = "400", description = "A problem (RFC 9457) that names the parameter and its bounds")
    Sessions sessions(
            @Parameter(description = "From 0, at most " + LAST_PAGE + "; " + SIZE + " sessions a page")
                    @RequestParam(defaultValue = "0")
                    String page,
            @Parameter(description = "First day, as 2026-02-03, in the programme's zone; today when left out")
                    @RequestParam(defaultValue = "")
                    String from) {
        var found = conversations.from(day(from), PageRequest.of(number(page), SIZE));
        return new Sessions(
                found.map(this::item).toList(), found.getNumber(), found.getTotalPages(), found.getTotalElements());
    }

    private Item item(SessionSummary s) {
        return new Item(
                s.id().value(),
                s.title(),
                s.question(),
                s.startsAt(),
                s.endsAt(),
                s.venue(),
                s.areaName(),
                s.capacity(),
                s.cancelled() ? 0 : s.placesFree(),
                s.state(),
                settings.url("conversations/" + s.id().value()));
    }

    private int number(String page) {
        if (page.isEmpty()) return 0;
        if (!page.matches("[0-9]{1,5}") || Integer.parseInt(page) > LAST_PAGE)
            throw problem("page", "conversation.api.page", LAST_PAGE);
        return Integer.parseInt(page);
    }

    private LocalDate day(String from) {
        if (from.isEmpty()) return clock.today();
        try {
            var day = LocalDate.parse(from);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) return day;
        } catch (DateTimeParseException unreadable) {
            // answered below, as a day out of bounds is
        }
        throw problem("from", "conversation.api.from", EARLIEST.toString(), LATEST.toString());
    }

    private ErrorResponseException problem(String parameter, String key, Object... bounds) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, messages.getMessage(key, bounds, Locale.UK));
        problem.setProperty("parameter", parameter);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
