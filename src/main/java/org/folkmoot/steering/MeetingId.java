package org.folkmoot.steering;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one meeting of the steering group. */
public record MeetingId(UUID value) implements Serializable {

    public static Optional<MeetingId> parse(String text) {
        return Ids.parse(text).map(MeetingId::new);
    }
}
