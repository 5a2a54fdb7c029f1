package org.folkmoot.evidence;

/** How something came to be known. Words in the bundle: {@code evidence.kind.<name>}. */
public enum EvidenceKind {
    MET,
    SEEN,
    READ
}
