package org.folkmoot.inquiryreport;

import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;

/** A place in the strategy: a cell of its matrix, or a condition beside it. */
public sealed interface ClosePlacement {

    record Cell(ThemeId theme, PrincipleId principle) implements ClosePlacement {}

    record Beside(ConditionId condition) implements ClosePlacement {}
}
