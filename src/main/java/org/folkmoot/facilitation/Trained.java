package org.folkmoot.facilitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training that stands.
 *
 * @param expiresOn  the first day on which it counts no more; null for never
 * @param recordedBy a name, empty when they are gone
 */
public record Trained(
        String course, LocalDate attendedOn, @Nullable LocalDate expiresOn, String recordedBy) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(attendedOn) && (expiresOn == null || day.isBefore(expiresOn));
    }
}
