package org.folkmoot.inquiry;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one inquiry. */
public record SeatRequestId(UUID value) {

    public static Optional<SeatRequestId> parse(String text) {
        return Ids.parse(text).map(SeatRequestId::new);
    }
}
