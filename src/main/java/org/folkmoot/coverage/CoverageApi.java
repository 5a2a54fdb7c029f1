package org.folkmoot.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coverage map as open figures. */
@RestController
@Tag(name = "Coverage", description = "Which parts of the strategy have ideas")
class CoverageApi {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final CoverageService coverage;

    CoverageApi(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GetMapping(path = "/api/v1/coverage", produces = "application/json")
    @Operation(summary = "Ideas by theme and principle, and by theme and condition: submitted, approved, delivered")
    @ApiResponse(responseCode = "200", description = "The figures; fresh for ten seconds")
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag you sent")
    ResponseEntity<CoverageMap> figures() {
        var map = coverage.map();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + Integer.toHexString(map.hashCode()) + "\"")
                .body(map);
    }
}
