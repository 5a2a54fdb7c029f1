package org.folkmoot.idea;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.RateLimit;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ideas that say nearly the same as a text, for anyone; so many times a minute from one address. */
@RestController
@RequestMapping(path = "/api/v1/ideas/similar", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ideas")
class SimilarApi {

    static final int TEXT_MAX = 2000;
    static final int A_MINUTE = 60;

    private final SimilarIdeas similar;
    private final FolkmootSettings settings;
    private final MessageSource messages;
    private final RateLimit limit = new RateLimit(A_MINUTE, Duration.ofMinutes(1));

    SimilarApi(SimilarIdeas similar, FolkmootSettings settings, MessageSource messages) {
        this.similar = similar;
        this.settings = settings;
        this.messages = messages;
    }

    @Schema(name = "SimilarIdea")
    record Line(
            UUID id,
            String title,
            String excerpt,
            IdeaStage stage,

            @Schema(description = "People supporting it now")
            int supporters,

            @Schema(description = "The steering group's answer; null while there is none") @Nullable
            GivenAnswer answer,

            @Schema(description = "Address of its page") String url) {}

    @Schema(name = "SimilarIdeaAnswer")
    record GivenAnswer(Outcome outcome, String reason) {}

    @GetMapping
    @Operation(summary = "Ideas that say nearly the same, most similar first; never more than five")
    @ApiResponse(responseCode = "200", description = "Empty when there is none")
    @ApiResponse(responseCode = "400", description = "A text that is missing or cannot be used")
    @ApiResponse(
            responseCode = "429",
            description = "Too many questions from one address; Retry-After says how long to wait")
    List<Line> similar(
            @Parameter(description = "A title, or title and text; at most " + TEXT_MAX + " characters") @RequestParam
                    String text) {
        limit.take().ifPresent(this::refuse);
        return similar.to(usable(text), "").stream().map(this::line).toList();
    }

    void forgetLimit() {
        limit.forgetAll();
    }

    private Line line(SimilarIdea found) {
        var idea = found.idea();
        var answer = found.answer();
        return new Line(
                idea.id().value(),
                idea.title(),
                found.excerpt(),
                idea.stage(),
                idea.supporters(),
                answer == null ? null : new GivenAnswer(answer.outcome(), answer.reason()),
                settings.url("ideas/" + idea.id().value()));
    }

    private String usable(String text) {
        try {
            return Texts.optionalBlock(text, TEXT_MAX);
        } catch (UnusableInputException unusable) {
            throw problem(HttpStatus.BAD_REQUEST, "idea.api.text", TEXT_MAX);
        }
    }

    private void refuse(Duration wait) {
        var seconds = wait.toSeconds() + 1;
        var problem = problem(HttpStatus.TOO_MANY_REQUESTS, "idea.api.too-often", seconds);
        problem.getHeaders().set("Retry-After", Long.toString(seconds));
        throw problem;
    }

    private ErrorResponseException problem(HttpStatus status, String key, Object figure) {
        return new ErrorResponseException(
                status,
                ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, new Object[] {figure}, Locale.UK)),
                null);
    }
}
