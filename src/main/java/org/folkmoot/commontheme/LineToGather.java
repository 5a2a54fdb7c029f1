package org.folkmoot.commontheme;

import java.util.List;

/** @param under titles of the themes it stands under, in their order */
public record LineToGather(ThemeLine line, List<String> under) {

    public LineToGather {
        under = List.copyOf(under);
    }
}
