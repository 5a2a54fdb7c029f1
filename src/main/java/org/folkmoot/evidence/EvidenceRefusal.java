package org.folkmoot.evidence;

import org.folkmoot.shared.Refusal;

enum EvidenceRefusal implements Refusal {
    ENTRY_UNKNOWN,
    CHANGED_MEANWHILE,
    STRUCK_ALREADY,
    NOT_STRUCK,
    USED_BY_FINDING,
    EVIDENCE_STRUCK,
    DAY_TO_COME,
    HEADING_UNKNOWN,
    HEADING_TAKEN,
    HEADING_HAS_FINDINGS,
    FINDING_UNKNOWN,
    ASSET_UNKNOWN,
    TOO_MANY_ENTRIES,
    TOO_MANY_HEADINGS,
    TOO_MANY_FINDINGS,
    TOO_MANY_ASSETS
}
