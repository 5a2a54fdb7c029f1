package org.folkmoot.history;

import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.jspecify.annotations.Nullable;

/**
 * One line as it is understood: a person by name, address or both, or so many heads.
 *
 * @param name         as written, one line; null for heads
 * @param email        in small letters, or null
 * @param organisation as written, or null
 * @param heads        1 for a person
 * @param note         may be empty
 */
record AttendanceLine(
        String activity,
        LocalDate day,
        EngagementKind kind,
        @Nullable StrandId strand,
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable AreaId area,
        int heads,
        String note) {

    static final int NOTE_MAX = 500;
    static final int HEADS_MAX = 100_000;

    boolean isPerson() {
        return name != null || email != null;
    }

    /** Of the same thing on the same day. */
    UUID activityKey() {
        return LineKeys.of("activity", LineKeys.plain(activity), day.toString());
    }

    /** By address, else by name and organisation: two of one name from two places are not one person. */
    @Nullable
    UUID personKey() {
        if (email != null) return LineKeys.of("person", "email", email);
        return name == null ? null : LineKeys.of("person", "name", LineKeys.plain(name), orEmpty(organisation));
    }

    @Nullable
    UUID organisationKey() {
        return organisation == null ? null : LineKeys.of("organisation", LineKeys.plain(organisation));
    }

    /**
     * Of what is counted by the line. For a person the note does not matter; two head counts are told apart by it.
     */
    UUID key() {
        var who = personKey();
        return who == null
                ? LineKeys.of(
                        "heads",
                        activityKey().toString(),
                        kind.name(),
                        strand == null ? "" : strand.value().toString(),
                        orEmpty(organisation),
                        area == null ? "" : area.value().toString(),
                        String.valueOf(heads),
                        LineKeys.plain(note))
                : LineKeys.of(
                        "person",
                        activityKey().toString(),
                        kind.name(),
                        strand == null ? "" : strand.value().toString(),
                        who.toString(),
                        orEmpty(organisation));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : LineKeys.plain(text);
    }
}
