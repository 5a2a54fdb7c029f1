package org.folkmoot.conversation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All conversations, or an area's, for calendar programs: open to all, nobody named. */
@RestController
@Tag(name = "Sessions")
class SessionFeedApi {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final SessionCalendarService calendars;
    private final ProgrammeService programme;
    private final MessageSource messages;

    SessionFeedApi(SessionCalendarService calendars, ProgrammeService programme, MessageSource messages) {
        this.calendars = calendars;
        this.programme = programme;
        this.messages = messages;
    }

    @GetMapping(path = "/api/v1/sessions/calendar.ics", produces = "text/calendar")
    @Operation(
            summary = "Sessions as a calendar to subscribe to",
            description =
                    "RFC 5545, with the programme's time zone: sessions that ended in the last 90 days and all to come, "
                            + "cancelled ones too, at most " + SessionFeeds.MOST
                            + " in order of date. Calendars are asked to look again every hour.")
    @ApiResponse(responseCode = "200", description = "A calendar, with an ETag that changes when a session does")
    @ApiResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    @ApiResponse(
            responseCode = "400",
            description = "A problem (RFC 9457) that names the parameter and the areas there are")
    ResponseEntity<String> calendar(
            @Parameter(description = "Name of an area; all areas when left out") @RequestParam(defaultValue = "")
                    String area) {
        var text = area.isEmpty() ? calendars.feed(null) : calendars.feed(named(area));
        return ResponseEntity.ok()
                .contentType(SessionCalendarApi.CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)))
                .body(text);
    }

    private Area named(String name) {
        var areas = programme.areas();
        return areas.stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problem(areas));
    }

    private ErrorResponseException problem(List<Area> areas) {
        var names = areas.stream().map(Area::name).collect(Collectors.joining(", "));
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage("conversation.api.area", new Object[] {names}, Locale.UK));
        problem.setProperty("parameter", "area");
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
