package org.folkmoot.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * Deals people into groups like cards: sector after sector, one to each group in turn, going on where the last sector ended. So the
 * groups differ by one person at most, and so does each sector's part in them. Same people, same groups.
 */
final class GroupBalance {

    private static final UUID LAST = new UUID(-1, -1);

    /** @param sector null for who speaks for nobody */
    record Dealt(MemberId member, @Nullable SectorId sector) {}

    private GroupBalance() {}

    /** @return the people of each group; {@code count} lists, none empty while there are as many people */
    static List<List<MemberId>> deal(List<Dealt> people, int count) {
        var groups = new ArrayList<List<MemberId>>();
        for (var group = 0; group < count; group++) groups.add(new ArrayList<>());
        var inOrder = people.stream()
                .sorted(Comparator.comparing(GroupBalance::sector)
                        .thenComparing(one -> one.member().value()))
                .toList();
        for (var turn = 0; turn < inOrder.size(); turn++)
            groups.get(turn % count).add(inOrder.get(turn).member());
        return groups;
    }

    private static UUID sector(Dealt one) {
        return one.sector() == null ? LAST : one.sector().value();
    }
}
