package org.folkmoot.announcement;

/** Which people are meant. Words in the bundle: {@code announcement.segment.<name>}, and how it is counted: {@code announcement.rule.<name>}. */
public enum SegmentKind {
    EVERYONE,
    SECTOR,
    STRAND,
    CAME_TO,
    NOT_REACHED;

    /** Whether it says of which sector, strand or session. */
    public boolean needsOne() {
        return this == SECTOR || this == STRAND || this == CAME_TO;
    }
}
