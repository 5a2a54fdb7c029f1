package org.folkmoot.openfigures;

import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The open figures as other sites show them. */
@Service
public class OpenFiguresService {

    private final RecentFigures kept;
    private final Headline headline;

    OpenFiguresService(RecentFigures kept, Headline headline) {
        this.kept = kept;
        this.headline = headline;
    }

    /** As badges and the strip show them now: at most some seconds old. */
    @PreAuthorize("permitAll")
    public OpenHeadline headline() {
        var figures = kept.now().figures();
        return new OpenHeadline(
                headline.name(figures),
                Stream.of(BadgeFigure.values())
                        .map(what -> new OpenHeadline.Line(
                                what, headline.number(figures, what), headline.words(figures, what)))
                        .toList(),
                figures.strands().stream()
                        .map(ReachFigures.StrandFigures::number)
                        .toList());
    }
}
