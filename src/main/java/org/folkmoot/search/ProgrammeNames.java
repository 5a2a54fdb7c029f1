package org.folkmoot.search;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** Names of what the programme defines. */
@Component
class ProgrammeNames implements ValueNames {

    private final ProgrammeService programme;

    ProgrammeNames(ProgrammeService programme) {
        this.programme = programme;
    }

    @Override
    public Map<Dimension, Map<String, String>> names() {
        var strategy = programme.strategy();
        return Map.of(
                Dimension.THEME,
                strategy.themes().stream()
                        .collect(toMap(theme -> theme.id().value().toString(), theme -> theme.name())),
                Dimension.PRINCIPLE,
                strategy.principles().stream()
                        .collect(toMap(principle -> principle.id().value().toString(), principle -> principle.name())),
                Dimension.CONDITION,
                strategy.conditions().stream()
                        .collect(toMap(condition -> condition.id().value().toString(), condition -> condition.name())),
                Dimension.STRAND,
                programme.strands().stream()
                        .collect(toMap(strand -> strand.id().value().toString(), strand -> strand.name())),
                Dimension.AREA,
                programme.areas().stream()
                        .collect(toMap(area -> area.id().value().toString(), area -> area.name())));
    }
}
