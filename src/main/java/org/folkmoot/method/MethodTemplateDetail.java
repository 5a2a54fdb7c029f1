package org.folkmoot.method;

import java.time.Instant;
import java.util.List;

/**
 * A template as it stands now.
 *
 * @param edition inquiries that take it now keep this one
 * @param offered false once it is retired
 * @param madeBy  name of who made this edition; empty for the portal's own
 */
public record MethodTemplateDetail(
        MethodTemplateId id,
        int edition,
        String name,
        String purpose,
        boolean offered,
        String madeBy,
        Instant madeAt,
        List<PhaseText> phases,
        List<String> questions) {

    /** How long all phases take, one after the other. */
    public int days() {
        return phases.stream().mapToInt(PhaseText::days).sum();
    }
}
