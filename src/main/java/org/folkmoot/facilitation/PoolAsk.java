package org.folkmoot.facilitation;

import java.time.LocalDate;
import org.folkmoot.programme.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the pool are wanted, in which order.
 *
 * @param trained whether a training of theirs counts today; null for both
 * @param freeOn  on some part of that day; null for any
 * @param area    of the organisation they speak for today; null for all
 */
public record PoolAsk(
        @Nullable Boolean trained,
        @Nullable LocalDate freeOn,
        @Nullable AreaId area,
        PoolSort sort) {

    public static final PoolAsk ALL = new PoolAsk(null, null, null, PoolSort.NAME);

    public boolean narrowed() {
        return trained != null || freeOn != null || area != null;
    }
}
