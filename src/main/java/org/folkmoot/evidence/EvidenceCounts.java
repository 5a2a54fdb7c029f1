package org.folkmoot.evidence;

import java.util.Map;

/**
 * How much is there; what was struck out or removed does not count.
 *
 * @param unsupported findings that rest on no evidence yet
 */
public record EvidenceCounts(
        Map<EvidenceKind, Integer> entries, int findings, int headings, int unsupported, int assets) {

    public int met() {
        return entries.getOrDefault(EvidenceKind.MET, 0);
    }

    public int seen() {
        return entries.getOrDefault(EvidenceKind.SEEN, 0);
    }

    public int read() {
        return entries.getOrDefault(EvidenceKind.READ, 0);
    }

    public int all() {
        return met() + seen() + read();
    }

    public boolean nothing() {
        return all() + findings + assets == 0;
    }
}
