package org.folkmoot.idea;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an idea, by the supporters' affiliations on the day of their support.
 *
 * @param supporters    members supporting it now; one each
 * @param organisations null where fewer than {@link #SMALLEST_SHOWN} may not be told apart in public; managers see the real figure
 * @param sectors       as {@code organisations}
 */
public record Backing(
        int supporters,
        @Nullable Integer organisations,
        @Nullable Integer sectors) {

    public static final int SMALLEST_SHOWN = 5;

    Backing forPublic() {
        return new Backing(supporters, shown(organisations), shown(sectors));
    }

    private static @Nullable Integer shown(@Nullable Integer figure) {
        return figure == null || figure < SMALLEST_SHOWN ? null : figure;
    }
}
