package org.folkmoot.engagement;

import java.time.LocalDate;

/**
 * Where a line belongs: for whom it spoke, by affiliation on that day, and in which month. Ids as text; "" is none known.
 *
 * @param organisation the one it is counted as
 * @param month        ISO, "2026-11"
 */
record Facets(String organisation, String sector, String area, String month) {

    private static final int MONTH_LENGTH = 7;

    static String month(LocalDate day) {
        return day.toString().substring(0, MONTH_LENGTH);
    }

    /** Which slice of that kind this belongs to. */
    String key(SliceKind kind) {
        return switch (kind) {
            case MONTH -> month;
            case AREA -> area;
            case SECTOR -> sector;
            case ORGANISATION -> organisation;
            case SECTOR_AREA -> cell(sector, area);
        };
    }

    static String cell(String sector, String area) {
        return sector.isEmpty() && area.isEmpty() ? "" : sector + "/" + area;
    }

    /** Sectors are counted by sector, area and month alone: they have too many organisations to look through. */
    Facets of(Counted measure) {
        return measure == Counted.SECTOR ? new Facets("", sector, area, month) : this;
    }
}
