package org.folkmoot.notification;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one notification. */
public record NotificationId(UUID value) {

    public static Optional<NotificationId> parse(String text) {
        return Ids.parse(text).map(NotificationId::new);
    }
}
