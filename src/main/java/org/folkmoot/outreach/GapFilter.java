package org.folkmoot.outreach;

import java.util.Locale;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations to look at.
 *
 * @param sector null for all
 * @param area   null for all
 * @param words  part of a name, may be empty
 */
public record GapFilter(
        Gap gap, @Nullable SectorId sector, @Nullable AreaId area, String words, Order order) {

    /** What has not happened with it. Words in the bundle: {@code outreach.gap.<name>}. */
    public enum Gap {
        NOTHING,
        NO_SESSION,
        NO_IDEA,
        NO_INQUIRY,
        NO_CONTACT,
        ANY
    }

    /** Words in the bundle: {@code outreach.order.<name>}. */
    public enum Order {
        LONGEST_AGO,
        NAME,
        SECTOR,
        AREA
    }

    public GapFilter {
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    public static GapFilter everything() {
        return new GapFilter(Gap.ANY, null, null, "", Order.NAME);
    }
}
