package org.folkmoot.engagement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import org.folkmoot.engagement.ReachFigures.Denominators;
import org.folkmoot.engagement.ReachFigures.Figures;
import org.folkmoot.engagement.ReachFigures.StrandFigures;
import org.folkmoot.shared.PortalClock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reach as open figures. */
@RestController
@Tag(name = "Reach", description = "How far the programme is")
class ReachApi {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final ReachService reach;
    private final PortalClock clock;

    ReachApi(ReachService reach, PortalClock clock) {
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/reach", produces = "application/json")
    @Operation(summary = "Reach of the programme and of each strand against its target")
    @ApiResponse(responseCode = "200", description = "The figures; fresh for ten seconds")
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    ResponseEntity<ReachFigures> figures() {
        var overview = reach.overview();
        var figures = new ReachFigures(
                clock.instant(),
                Figures.of(overview.programme()),
                new Denominators(overview.organisationsOf(), overview.sectorsOf()),
                overview.strands().stream()
                        .map(StrandFigures::of)
                        .sorted(Comparator.comparing(StrandFigures::number))
                        .toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + tag(figures) + "\"")
                .body(figures);
    }

    /** The moment is left out: figures that did not move need not be sent again. */
    private static String tag(ReachFigures figures) {
        return Integer.toHexString(figures.programme().hashCode())
                + "-"
                + Integer.toHexString(Objects.hash(figures.denominators(), figures.strands()));
    }
}
