package org.folkmoot.programme;

import java.util.List;

/** The community strategy: themes × principles, and conditions beside them. An empty strategy has empty lists. */
public record Strategy(List<Theme> themes, List<Principle> principles, List<Condition> conditions) {

    public record Theme(ThemeId id, String name, String outcome) {}

    /** @param meaning in a sentence; empty when the programme file states none */
    public record Principle(PrincipleId id, String name, String meaning) {}

    /** What must hold for the strategy to work. @param meaning in a sentence; empty when the programme file states none */
    public record Condition(ConditionId id, String name, String meaning) {}
}
