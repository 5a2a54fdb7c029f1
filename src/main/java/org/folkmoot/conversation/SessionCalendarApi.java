package org.folkmoot.conversation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A session as a file for one's calendar: open to all, nobody named. */
@RestController
@Tag(name = "Sessions")
class SessionCalendarApi {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SessionCalendarService calendars;

    SessionCalendarApi(SessionCalendarService calendars) {
        this.calendars = calendars;
    }

    @GetMapping(path = "/api/v1/sessions/{id}/calendar.ics", produces = "text/calendar")
    @Operation(summary = "One session as an iCalendar file", description = "RFC 5545, with the programme's time zone.")
    @ApiResponse(responseCode = "200", description = "A calendar with one event")
    @ApiResponse(responseCode = "404", description = "No session has that key")
    ResponseEntity<String> calendar(@Parameter(description = "Key of the session") @PathVariable String id) {
        return DialogueSessionId.parse(id)
                .flatMap(calendars::file)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("conversation.ics")
                                        .build()
                                        .toString())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
