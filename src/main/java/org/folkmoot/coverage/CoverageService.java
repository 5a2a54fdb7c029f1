package org.folkmoot.coverage;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.coverage.CoverageStrip.Across;
import org.folkmoot.coverage.CoverageStrip.Column;
import org.folkmoot.coverage.CoverageStrip.Row;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the ideas anyone may read, by where they stand in the strategy. One statement counts them all. */
@Service
@Transactional(readOnly = true)
public class CoverageService {

    private static final String COUNT = """
            select i.themeId, i.principleId, i.conditionId, i.stage, count(i) from Idea i
            where i.visibility = org.folkmoot.moderation.Visibility.OPEN
              and i.stage <> org.folkmoot.idea.IdeaStage.WITHDRAWN
            group by i.themeId, i.principleId, i.conditionId, i.stage""";

    private final EntityManager entities;
    private final ProgrammeService programme;

    CoverageService(EntityManager entities, ProgrammeService programme) {
        this.entities = entities;
        this.programme = programme;
    }

    private record Line(
            @Nullable UUID theme,
            @Nullable UUID principle,
            @Nullable UUID condition,
            IdeaStage stage,
            long count) {

        private CoverageCounts counts() {
            return new CoverageCounts(
                    of(CoverageFigure.SUBMITTED), of(CoverageFigure.APPROVED), of(CoverageFigure.DELIVERED));
        }

        private int of(CoverageFigure figure) {
            return figure.counts(stage) ? (int) count : 0;
        }
    }

    private record Cell(UUID theme, UUID other) {}

    @PreAuthorize("permitAll")
    public CoverageMap map() {
        var strategy = programme.strategy();
        var lines = entities.createQuery(COUNT, Line.class).getResultList();
        Map<Cell, CoverageCounts> cells = new HashMap<>();
        var all = CoverageCounts.NONE;
        var elsewhere = CoverageCounts.NONE;
        for (var line : lines) {
            all = all.plus(line.counts());
            var theme = line.theme();
            if (theme == null || (line.principle() == null && line.condition() == null)) {
                elsewhere = elsewhere.plus(line.counts());
                continue;
            }
            add(cells, theme, line.principle(), line.counts());
            add(cells, theme, line.condition(), line.counts());
        }
        return new CoverageMap(
                strip(
                        Across.PRINCIPLE,
                        strategy,
                        strategy.principles().stream()
                                .map(one -> new Column(one.id().value(), one.name()))
                                .toList(),
                        cells),
                strip(
                        Across.CONDITION,
                        strategy,
                        strategy.conditions().stream()
                                .map(one -> new Column(one.id().value(), one.name()))
                                .toList(),
                        cells),
                all,
                elsewhere);
    }

    private static void add(Map<Cell, CoverageCounts> cells, UUID theme, @Nullable UUID other, CoverageCounts counts) {
        if (other != null) cells.merge(new Cell(theme, other), counts, CoverageCounts::plus);
    }

    private static CoverageStrip strip(
            Across across, Strategy strategy, List<Column> columns, Map<Cell, CoverageCounts> cells) {
        return new CoverageStrip(
                across,
                columns,
                strategy.themes().stream()
                        .map(theme -> new Row(
                                theme.id().value(),
                                theme.name(),
                                columns.stream()
                                        .map(column -> cells.getOrDefault(
                                                new Cell(theme.id().value(), column.id()), CoverageCounts.NONE))
                                        .toList()))
                        .toList());
    }
}
