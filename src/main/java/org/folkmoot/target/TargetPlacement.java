package org.folkmoot.target;

import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/** Where a target belongs: to a theme of the strategy, to a strand of the programme, or to both. */
public record TargetPlacement(
        @Nullable ThemeId theme, @Nullable StrandId strand) {

    public TargetPlacement {
        if (theme == null && strand == null) throw new UnusableInputException("target.input.placement");
    }
}
