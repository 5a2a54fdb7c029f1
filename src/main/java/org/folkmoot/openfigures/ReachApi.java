package org.folkmoot.openfigures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reach as open figures: for programs, for spreadsheets, and as a badge on other sites. */
@RestController
@Tag(name = "Reach", description = "How far the programme is")
class ReachApi {

    static final Duration FRESH = Duration.ofSeconds(10);
    static final Duration BADGE_FRESH = Duration.ofSeconds(60);
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String TOO_OFTEN = "Too often from one address; Retry-After says how long to wait";
    private static final String STRAND =
            "Number of a strand, whose breakdown is wanted instead of the whole programme's";

    private final RecentFigures kept;
    private final Headline headline;
    private final OpenLimit limit;
    private final OpenProblems problems;

    ReachApi(RecentFigures kept, Headline headline, OpenLimit limit, OpenProblems problems) {
        this.kept = kept;
        this.headline = headline;
        this.limit = limit;
        this.problems = problems;
    }

    @GetMapping(path = "/" + OpenAddresses.JSON, produces = "application/json")
    @Operation(
            summary =
                    "Reach of the programme and of each strand against its target, by month, area, sector and organisation",
            description =
                    "Where fewer people than smallestShown took part, a part of the breakdown shows no figure; nor do as many"
                            + " other parts as it takes that no sum gives the number away.")
    @ApiResponse(responseCode = "200", description = "The figures; fresh for ten seconds")
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    @ApiResponse(responseCode = "400", description = "A strand that there is not; the problem names those there are")
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<ReachFigures> figures(
            @Parameter(description = STRAND) @RequestParam(defaultValue = "") String strand) {
        limit.take();
        var picture = kept.now(number(strand));
        return OpenAnswer.of(FRESH, picture.tag()).body(picture.figures());
    }

    @GetMapping(path = "/" + OpenAddresses.CSV, produces = "text/csv")
    @Operation(
            summary = "The same as a table",
            description =
                    "UTF-8 with commas and a byte order mark; a line for the programme, each strand and each part of the"
                            + " breakdown. What is withheld says so and has no figures.")
    @ApiResponse(
            responseCode = "200",
            description = "The table; fresh for ten seconds",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    @ApiResponse(responseCode = "400", description = "A strand that there is not; the problem names those there are")
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<byte[]> table(@Parameter(description = STRAND) @RequestParam(defaultValue = "") String strand) {
        limit.take();
        var picture = kept.now(number(strand));
        return OpenAnswer.of(FRESH, picture.tag())
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("reach.csv")
                                .build()
                                .toString())
                .body(picture.csv());
    }

    @GetMapping(path = "/" + OpenAddresses.BADGE, produces = "image/svg+xml")
    @Operation(summary = "One figure of the whole programme as a small picture")
    @ApiResponse(
            responseCode = "200",
            description = "SVG as wide as its words; fresh for a minute",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be used; the problem names it")
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<byte[]> badge(
            @Parameter(description = "people, organisations or sectors") @RequestParam(defaultValue = "people")
                    String figure,
            @Parameter(description = "auto (as the reader's device is set), light or dark")
                    @RequestParam(defaultValue = "auto")
                    String look) {
        limit.take();
        var what = problems.choice(BadgeFigure.class, "figure", figure);
        var colours = problems.choice(Look.class, "look", look);
        var figures = kept.now().figures();
        var svg = Badge.of(
                headline.sentence(figures, what),
                headline.words(figures, what),
                headline.number(figures, what),
                colours);
        return OpenAnswer.of(BADGE_FRESH, DigestUtils.md5DigestAsHex(svg))
                .contentType(new MediaType("image", "svg+xml"))
                .header("Content-Security-Policy", Badge.policy(colours))
                .body(svg);
    }

    /** Only a strand that there is: each one asked for is kept. */
    private @Nullable Integer number(String strand) {
        if (strand.isEmpty()) return null;
        var there = kept.now().figures().strands();
        return Optional.of(strand)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> there.stream().anyMatch(one -> one.number() == number))
                .orElseThrow(() -> problems.parameter(
                        "strand",
                        "openfigures.api.strand",
                        there.stream().map(one -> String.valueOf(one.number())).collect(Collectors.joining(", "))));
    }
}
