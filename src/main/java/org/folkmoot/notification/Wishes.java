package org.folkmoot.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** What many people want, read at once. */
@Component
class Wishes {

    private final Preferences preferences;

    Wishes(Preferences preferences) {
        this.preferences = preferences;
    }

    /** One statement. Who never chose is not in it. */
    Chosen of(Collection<MemberId> people) {
        var chosen = new HashMap<MemberId, Map<NotificationKind, Wish>>();
        if (!people.isEmpty())
            preferences
                    .findByMemberIdIn(people.stream().map(MemberId::value).toList())
                    .forEach(
                            row -> chosen.computeIfAbsent(row.member(), member -> new EnumMap<>(NotificationKind.class))
                                    .put(row.kind(), row.wish()));
        return new Chosen(chosen);
    }

    record Chosen(Map<MemberId, Map<NotificationKind, Wish>> wishes) {

        Wish wish(MemberId member, NotificationKind kind) {
            return wishes.getOrDefault(member, Map.of()).getOrDefault(kind, Wish.recommended(kind));
        }
    }
}
