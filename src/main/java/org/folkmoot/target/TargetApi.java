package org.folkmoot.target;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of targets as JSON, for anyone. */
@RestController
@RequestMapping(path = "/api/v1/targets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Targets", description = "What is to be reached by when, and how it stands")
class TargetApi {

    static final int SIZE = 20;
    static final int PAGE_LAST = 10_000;

    private final TargetService targets;
    private final ProgrammeService programme;
    private final FolkmootSettings settings;
    private final MessageSource messages;

    TargetApi(TargetService targets, ProgrammeService programme, FolkmootSettings settings, MessageSource messages) {
        this.targets = targets;
        this.programme = programme;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Targets of the register, by theme and number")
    @ApiResponse(responseCode = "200", description = "One page; empty beyond the last")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be used; the problem names it")
    TargetPage list(
            @Parameter(description = "Key of a theme of the strategy") @RequestParam(defaultValue = "") String theme,
            @Parameter(description = "Number of a strand") @RequestParam(defaultValue = "") String strand,
            @Parameter(description = "Name of a body that owns targets") @RequestParam(defaultValue = "") String owner,
            @Parameter(description = "A status, such as on_course; without one all that are still pursued")
                    @RequestParam(defaultValue = "")
                    String status,
            @Parameter(description = "From 0, at most " + PAGE_LAST + "; " + SIZE + " targets a page")
                    @RequestParam(defaultValue = "0")
                    String page) {
        var number = number(page);
        var found = targets.list(new TargetFilter(theme(theme), strand(strand), owner, status(status), ""))
                .lines();
        var items = found.stream()
                .skip((long) number * SIZE)
                .limit(SIZE)
                .map(this::line)
                .toList();
        return new TargetPage(items, number, (found.size() + SIZE - 1) / SIZE, found.size());
    }

    @GetMapping("/{targetId}")
    @Operation(summary = "One target with its measurements")
    @ApiResponse(responseCode = "200", description = "The target")
    @ApiResponse(responseCode = "404", description = "There is none with that key")
    ResponseEntity<TargetPage.Detail> find(@PathVariable String targetId) {
        return ResponseEntity.of(TargetId.parse(targetId).flatMap(targets::find).map(this::detail));
    }

    private TargetPage.Detail detail(TargetDetail target) {
        return new TargetPage.Detail(
                line(target.line()),
                target.measurements().stream()
                        .filter(MeasurementLine::holds)
                        .map(one -> new TargetPage.Measurement(
                                figure(one.measured()), one.source(), one.link(), one.portal()))
                        .toList());
    }

    private TargetPage.Line line(TargetLine line) {
        var terms = line.terms();
        var scale = terms.scale();
        var aim = terms.aim();
        var baseline = aim.baseline();
        return new TargetPage.Line(
                line.id().value(),
                terms.number(),
                terms.title(),
                scale.kind(),
                scale.direction(),
                scale.unit(),
                line.outOf(),
                scale.comparedWith(),
                scale.portal(),
                line.theme(),
                line.strand(),
                terms.owner().body(),
                line.ownedByPerson(),
                baseline == null
                        ? null
                        : new TargetPage.Figure(
                                aim.baselineOn(), plain(baseline), plainIfAny(aim.baselineOther()), scale.outOf()),
                plainIfAny(terms.goalLevel(line.outOf())),
                aim.by(),
                line.latest().map(TargetApi::figure).orElse(null),
                plainIfAny(line.course().expectedToday()),
                line.status(),
                line.why(),
                line.course().due(),
                terms.source(),
                settings.url("targets/" + line.id().value()));
    }

    private static TargetPage.Figure figure(Measured measured) {
        return new TargetPage.Figure(
                measured.day(), plain(measured.value()), plainIfAny(measured.other()), measured.outOf());
    }

    /** 76 and not 76.00 or 7.6E+1. */
    private static BigDecimal plain(BigDecimal figure) {
        var brief = figure.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    private static @Nullable BigDecimal plainIfAny(@Nullable BigDecimal figure) {
        return figure == null ? null : plain(figure);
    }

    private @Nullable ThemeId theme(String key) {
        if (key.isBlank()) return null;
        return Ids.parse(key).map(ThemeId::new).orElseThrow(() -> problem("theme", "target.api.theme"));
    }

    private @Nullable StrandId strand(String number) {
        if (number.isBlank()) return null;
        return programme.strands().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .map(StrandSummary::id)
                .findFirst()
                .orElseThrow(() -> problem("strand", "target.api.strand"));
    }

    private @Nullable TargetStatus status(String name) {
        if (name.isBlank()) return null;
        return Arrays.stream(TargetStatus.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> problem("status", "target.api.status"));
    }

    private int number(String page) {
        var number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : -1;
        if (number < 0 || number > PAGE_LAST) throw problem("page", "target.api.page", PAGE_LAST);
        return number;
    }

    private ErrorResponseException problem(String parameter, String key, Object... bounds) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, messages.getMessage(key, bounds, Locale.UK));
        problem.setProperty("parameter", parameter);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
