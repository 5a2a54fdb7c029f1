package org.folkmoot.announcement;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one announcement. */
public record AnnouncementId(UUID value) {

    public static Optional<AnnouncementId> parse(String text) {
        return Ids.parse(text).map(AnnouncementId::new);
    }
}
