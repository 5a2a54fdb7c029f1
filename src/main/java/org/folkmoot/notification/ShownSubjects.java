package org.folkmoot.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * Which subjects, and which words about them, anybody may read now. What was hidden or withdrawn after somebody was told
 * of it is repeated nowhere: asked each time, because a mail cannot be taken back.
 */
@Component
class ShownSubjects {

    private final List<HiddenThings> kinds;

    ShownSubjects(List<HiddenThings> kinds) {
        this.kinds = kinds;
    }

    /** A fixed number of statements for each kind. @return keys among these that are not to be shown */
    Set<String> hiddenAmong(Collection<String> keys) {
        var byKind = new HashMap<String, Set<UUID>>();
        for (var key : keys) {
            var colon = key.indexOf(':');
            Ids.parse(key.substring(colon + 1))
                    .ifPresent(id -> byKind.computeIfAbsent(key.substring(0, colon), kind -> new HashSet<>())
                            .add(id));
        }
        var hidden = new HashSet<String>();
        for (var things : kinds) hidden.addAll(hidden(things, byKind));
        return hidden;
    }

    private static Set<String> hidden(HiddenThings things, Map<String, Set<UUID>> asked) {
        var keys = new HashSet<String>();
        var ids = asked.getOrDefault(things.kind(), Set.of());
        if (!ids.isEmpty()) things.among(ids).forEach(id -> keys.add(Subject.key(things.kind(), id)));
        return keys;
    }
}
