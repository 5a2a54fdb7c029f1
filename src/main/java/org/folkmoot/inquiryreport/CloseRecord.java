package org.folkmoot.inquiryreport;

import java.util.Arrays;
import java.util.List;

/**
 * What came of an inquiry.
 *
 * @param published whether its report is
 * @param writing   whether the person looking may change it now
 */
public record CloseRecord(List<CloseEntry> entries, boolean published, boolean writing) {

    public CloseRecord {
        entries = List.copyOf(entries);
    }

    public List<CloseEntry> of(CloseKind kind) {
        return entries.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Kinds of which nothing is said yet. */
    public List<CloseKind> missing() {
        return Arrays.stream(CloseKind.values())
                .filter(kind -> of(kind).isEmpty())
                .toList();
    }

    public boolean complete() {
        return published && missing().isEmpty();
    }
}
