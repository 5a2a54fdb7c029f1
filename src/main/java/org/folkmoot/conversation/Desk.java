package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The list on the desk, for those who run the session: here and only here people who come have names.
 *
 * @param open    whether presence can be noted now
 * @param opensAt from when it can be, UTC
 * @param lines   everyone with a place or checked in, by name
 * @param unnamed head counts that stand, oldest first
 */
public record Desk(SessionSummary session, boolean open, Instant opensAt, List<Line> lines, List<Unnamed> unnamed) {

    /**
     * @param organisation for whom they speak on the day, or null
     * @param checkedInAt  UTC, or null while not checked in
     */
    public record Line(
            MemberId member,
            String name,
            @Nullable String organisation,
            boolean hasPlace,
            @Nullable Instant checkedInAt) {}

    public record Unnamed(HeadCountId id, int heads, Instant notedAt) {}

    /** People checked in by name. */
    public int present() {
        return (int) lines.stream().filter(line -> line.checkedInAt() != null).count();
    }

    /** Heads counted without a name. */
    public int heads() {
        return unnamed.stream().mapToInt(Unnamed::heads).sum();
    }
}
