package org.folkmoot.evidence;

enum EvidenceStepKind {
    STRUCK,
    PUT_BACK
}
