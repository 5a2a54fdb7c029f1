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
import org.folkmoot.openfigures.FrozenFiguresPage.Line;
import org.folkmoot.openfigures.FrozenFiguresPage.One;
import org.folkmoot.openfigures.FrozenFiguresPage.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures frozen for papers, for programs: at an address that stays, open to all. */
@RestController
@Tag(name = "Reach")
class FrozenApi {

    static final int SIZE = 20;
    static final int PAGE_LAST = 10_000;

    private static final String PATH = "/" + OpenAddresses.FROZEN;
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final String NOT_THERE = "No figures were frozen under this number";
    private static final String TOO_OFTEN = "Too often from one address; Retry-After says how long to wait";

    private final RecentFigures kept;
    private final FrozenShelf shelf;
    private final FigureTable tables;
    private final OpenAddresses addresses;
    private final OpenLimit limit;
    private final OpenProblems problems;

    FrozenApi(
            RecentFigures kept,
            FrozenShelf shelf,
            FigureTable tables,
            OpenAddresses addresses,
            OpenLimit limit,
            OpenProblems problems) {
        this.kept = kept;
        this.shelf = shelf;
        this.tables = tables;
        this.addresses = addresses;
        this.limit = limit;
        this.problems = problems;
    }

    @GetMapping(path = PATH, produces = "application/json")
    @Operation(summary = "Figures frozen for papers, the latest first, withdrawn ones too")
    @ApiResponse(responseCode = "200", description = "One page; empty beyond the last. Fresh for a minute")
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be used; the problem names it")
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<FrozenFiguresPage> list(
            @Parameter(description = "From 0, at most " + PAGE_LAST + "; " + SIZE + " a page")
                    @RequestParam(defaultValue = "0")
                    String page) {
        limit.take();
        var number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : -1;
        if (number < 0 || number > PAGE_LAST) throw problems.parameter("page", "openfigures.api.page", PAGE_LAST);
        var all = kept.now().frozen();
        var lines = all.stream()
                .skip((long) number * SIZE)
                .limit(SIZE)
                .map(this::line)
                .toList();
        var answer = new FrozenFiguresPage(lines, number, Math.ceilDiv(all.size(), SIZE), all.size());
        return OpenAnswer.of(FRESH, CheckSum.of(answer.toString())).body(answer);
    }

    @GetMapping(path = PATH + "/{number}", produces = "application/json")
    @Operation(summary = "Frozen figures, with their title, and whether they were withdrawn")
    @ApiResponse(
            responseCode = "200",
            description = "The figures never change; that they were withdrawn is told within a minute")
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    @ApiResponse(responseCode = "404", description = NOT_THERE)
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<One> one(@PathVariable String number) {
        var found = found(number);
        var about = found.about();
        return OpenAnswer.of(FRESH, tag(found))
                .body(new One(
                        about.number(),
                        about.title(),
                        found.content().note(),
                        about.frozenAt(),
                        withdrawn(about),
                        found.content().checkSum(),
                        addresses.frozenFile(about.number()),
                        found.content().figures()));
    }

    @GetMapping(path = PATH + "/{number}/figures.json", produces = "application/json")
    @Operation(
            summary = "The frozen figures alone, to the letter",
            description =
                    "Their SHA-256 is the checkSum that is told with them. Not told here: whether they were withdrawn.")
    @ApiResponse(
            responseCode = "200",
            description = "Never changes",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReachFigures.class)))
    @ApiResponse(responseCode = "404", description = NOT_THERE)
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<byte[]> figures(@PathVariable String number) {
        var content = found(number).content();
        return OpenAnswer.of(FOR_GOOD, content.checkSum())
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_JSON)
                .body(content.figures().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = PATH + "/{number}/figures.csv", produces = "text/csv")
    @Operation(
            summary = "The frozen figures as a table",
            description = "As it was frozen; figures that were withdrawn say so in one more line at the end.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    @ApiResponse(responseCode = "404", description = NOT_THERE)
    @ApiResponse(responseCode = "429", description = TOO_OFTEN)
    ResponseEntity<byte[]> table(@PathVariable String number) {
        var found = found(number);
        var withdrawn = withdrawn(found.about());
        var csv = found.content().csv();
        return OpenAnswer.of(FRESH, tag(found))
                .contentType(ReachApi.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("reach-frozen-" + found.about().number() + ".csv")
                                .build()
                                .toString())
                .body(withdrawn == null ? csv : tables.withdrawn(csv, withdrawn.at(), withdrawn.reason()));
    }

    private FrozenShelf.Found found(String number) {
        limit.take();
        return Optional.of(number)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .flatMap(shelf::find)
                .orElseThrow(() -> problems.of(HttpStatus.NOT_FOUND, "openfigures.api.not-frozen"));
    }

    /** Only the withdrawal can change. */
    private static String tag(FrozenShelf.Found found) {
        return found.content().checkSum() + (found.about().isWithdrawn() ? "-withdrawn" : "");
    }

    private Line line(FrozenSummary one) {
        return new Line(
                one.number(),
                one.title(),
                one.frozenAt(),
                withdrawn(one),
                addresses.frozen(one.number()),
                addresses.frozenJson(one.number()),
                addresses.frozenCsv(one.number()));
    }

    private static @Nullable Withdrawn withdrawn(FrozenSummary one) {
        var at = one.withdrawnAt();
        var reason = one.reason();
        return at == null || reason == null ? null : new Withdrawn(at, reason);
    }
}
