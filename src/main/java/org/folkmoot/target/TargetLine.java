package org.folkmoot.target;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One target of the register, as the person asking may read it.
 *
 * @param revision       to be given back with a change
 * @param outOf          how many there are in all today, or null
 * @param theme          name, or empty
 * @param strand         number and name, or empty
 * @param ownerName      of the person, for those signed in; null for visitors, and when a body has it
 * @param ownedByPerson  a person has it
 * @param ownerKeys      what {@link TargetFilter#owner} may be to find it
 * @param mine           the person asking owns it
 * @param progress       for a bar, or null
 * @param why            why it stands so, in words
 * @param droppedBecause or null
 */
public record TargetLine(
        TargetId id,
        int revision,
        TargetTerms terms,
        @Nullable Integer outOf,
        String theme,
        String strand,
        @Nullable String ownerName,
        boolean ownedByPerson,
        List<String> ownerKeys,
        boolean mine,
        TargetCourse course,
        @Nullable TargetProgress progress,
        String why,
        @Nullable String droppedBecause,
        Instant addedAt) {

    public TargetStatus status() {
        return course.status();
    }

    public Optional<Measured> latest() {
        return Optional.ofNullable(course.latest());
    }
}
