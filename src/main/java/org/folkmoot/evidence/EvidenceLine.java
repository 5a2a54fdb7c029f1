package org.folkmoot.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the evidence log.
 *
 * @param number    within its inquiry, from 1; shown as "E7"
 * @param says      Markdown
 * @param by        name of who entered it, for those inside; empty for others, and when the person is gone
 * @param changedBy likewise of who changed it last, or empty when that is the same person
 * @param files     how many are attached
 * @param usedBy    the findings that rest on it
 * @param struck    null while it stands
 */
public record EvidenceLine(
        EvidenceId id,
        int number,
        EvidenceKind kind,
        String source,
        LocalDate day,
        String says,
        String link,
        int revision,
        String by,
        String changedBy,
        int files,
        List<FindingRef> usedBy,
        @Nullable Struck struck) {

    public record FindingRef(FindingId id, String title) {}

    /** @param by name, or empty */
    public record Struck(String reason, String by, Instant at) {}

    public EvidenceRef asRef() {
        return new EvidenceRef(id, number, kind, source, day);
    }
}
