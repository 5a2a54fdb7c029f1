package org.folkmoot.idea;

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

/** Open ideas as JSON, for anyone. */
@RestController
@RequestMapping(path = "/api/v1/ideas", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ideas")
class IdeaApi {

    static final int SIZE = 20;
    static final int PAGE_LAST = 10_000;
    static final int Q_MAX = 200;

    private final IdeaService ideas;
    private final FolkmootSettings settings;
    private final MessageSource messages;

    IdeaApi(IdeaService ideas, FolkmootSettings settings, MessageSource messages) {
        this.ideas = ideas;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Open ideas, newest first; with q those the search finds, best first")
    @ApiResponse(responseCode = "200", description = "One page; empty beyond the last")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be used; the problem names it")
    IdeaPage list(
            @Parameter(description = "Words to look for, at most 200 characters") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "From 0, at most " + PAGE_LAST + "; " + SIZE + " ideas a page")
                    @RequestParam(defaultValue = "0")
                    String page) {
        var number = number(page);
        var found = ideas.matching(words(q), PageRequest.of(number, SIZE));
        return new IdeaPage(found.map(this::line).toList(), number, found.getTotalPages(), found.getTotalElements());
    }

    private IdeaPage.Line line(IdeaSummary idea) {
        return new IdeaPage.Line(
                idea.id().value(),
                idea.title(),
                idea.stage(),
                idea.theme(),
                idea.principle(),
                idea.supporters(),
                idea.submittedAt(),
                settings.url("ideas/" + idea.id().value()));
    }

    private int number(String page) {
        var number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : -1;
        if (number < 0 || number > PAGE_LAST) throw problem("page", "idea.api.page", PAGE_LAST);
        return number;
    }

    private String words(String q) {
        try {
            return Texts.optionalBlock(q, Q_MAX);
        } catch (UnusableInputException unusable) {
            throw problem("q", "idea.api.q", Q_MAX);
        }
    }

    private ErrorResponseException problem(String parameter, String key, int bound) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage(key, new Object[] {bound}, Locale.UK));
        problem.setProperty("parameter", parameter);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
