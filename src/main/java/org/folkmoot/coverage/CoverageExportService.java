package org.folkmoot.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The coverage map as a table and as a picture. */
@Service
public class CoverageExportService {

    private final CoverageService coverage;
    private final MessageSource messages;

    CoverageExportService(CoverageService coverage, MessageSource messages) {
        this.coverage = coverage;
        this.messages = messages;
    }

    /** One line a cell. */
    @PreAuthorize("permitAll")
    public byte[] csv() {
        var map = coverage.map();
        var lines = new ArrayList<List<String>>();
        for (var strip : List.of(map.principles(), map.conditions()))
            for (var row : strip.rows())
                for (var at = 0; at < strip.columns().size(); at++) {
                    var cell = row.cells().get(at);
                    lines.add(List.of(
                            row.name(),
                            text("coverage.across." + strip.across()),
                            strip.columns().get(at).name(),
                            String.valueOf(cell.submitted()),
                            String.valueOf(cell.approved()),
                            String.valueOf(cell.delivered())));
                }
        return SheetWriter.csv(
                Stream.of("theme", "strip", "column", "submitted", "approved", "delivered")
                        .map(name -> text("coverage.csv." + name))
                        .toList(),
                lines);
    }

    /** A picture that can stand in a paper: SVG, with figures and names as text. */
    @PreAuthorize("permitAll")
    public byte[] svg(CoverageFigure figure) {
        return SvgPaper.of(picture(figure));
    }

    /** The same picture as PNG, for slides and messages. */
    @PreAuthorize("permitAll")
    public byte[] png(CoverageFigure figure) {
        return PngPaper.of(picture(figure));
    }

    private CoveragePicture picture(CoverageFigure figure) {
        return new CoveragePicture(coverage.map(), figure, this::text);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
