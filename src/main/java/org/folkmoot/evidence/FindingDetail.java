package org.folkmoot.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding.
 *
 * @param wording   Markdown, may be empty
 * @param changedBy name of who wrote it last, for those inside; empty for others
 * @param evidence  what it rests on, by number
 */
public record FindingDetail(
        FindingId id,
        String heading,
        String title,
        String wording,
        int revision,
        String changedBy,
        List<EvidenceRef> evidence) {

    /** As it stands, to begin a change with. */
    public WriteFinding asWritten() {
        return new WriteFinding(
                heading, title, wording, evidence.stream().map(EvidenceRef::id).collect(Collectors.toSet()));
    }
}
