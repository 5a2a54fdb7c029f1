package org.folkmoot.inquiry;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one inquiry. */
public record InquiryId(UUID value) {

    public static Optional<InquiryId> parse(String text) {
        return Ids.parse(text).map(InquiryId::new);
    }
}
