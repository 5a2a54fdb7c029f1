package org.folkmoot.story;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stories as JSON, for anyone. */
@RestController
@RequestMapping(path = "/api/v1/stories", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Stories")
class StoryApi {

    static final int SIZE = 20;
    static final int PAGE_LAST = 10_000;
    static final int Q_MAX = 200;

    private final StoryService stories;
    private final FolkmootSettings settings;
    private final MessageSource messages;

    StoryApi(StoryService stories, FolkmootSettings settings, MessageSource messages) {
        this.stories = stories;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    @Operation(
            summary =
                    "What came of ideas, delivered ones first, newest first; with q those the search finds, best first")
    @ApiResponse(responseCode = "200", description = "One page; empty beyond the last")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be used; the problem names it")
    StoryPage list(
            @Parameter(description = "Words to look for, at most 200 characters") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "From 0, at most " + PAGE_LAST + "; " + SIZE + " stories a page")
                    @RequestParam(defaultValue = "0")
                    String page) {
        var number = number(page);
        var found = stories.matching(words(q), PageRequest.of(number, SIZE));
        return new StoryPage(found.map(this::line).toList(), number, found.getTotalPages(), found.getTotalElements());
    }

    private StoryPage.Line line(StoryLine one) {
        return new StoryPage.Line(
                one.id().value(),
                one.title(),
                one.stage(),
                one.theme(),
                one.said(),
                one.decided(),
                one.decidedAt(),
                one.happened(),
                one.link(),
                one.backing().supporters(),
                one.backing().organisations(),
                one.toldAt(),
                settings.url(StorySearch.PATH + one.id().value()),
                settings.url("ideas/" + one.idea().value()));
    }

    private int number(String page) {
        var number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : -1;
        if (number < 0 || number > PAGE_LAST) throw problem("page", "story.api.page", PAGE_LAST);
        return number;
    }

    private String words(String q) {
        try {
            return Texts.optionalBlock(q, Q_MAX);
        } catch (UnusableInputException unusable) {
            throw problem("q", "story.api.q", Q_MAX);
        }
    }

    private ErrorResponseException problem(String parameter, String key, int bound) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage(key, new Object[] {bound}, Locale.UK));
        problem.setProperty("parameter", parameter);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
