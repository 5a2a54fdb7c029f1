package org.folkmoot.announcement;

import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/** People an announcement is for. Who they are is found out when it goes out. @param of key of the sector, strand or session; null for the other kinds */
public record Segment(SegmentKind kind, @Nullable UUID of) {

    public static final Segment EVERYONE = new Segment(SegmentKind.EVERYONE, null);
    public static final Segment NOT_REACHED = new Segment(SegmentKind.NOT_REACHED, null);

    public Segment {
        if (kind.needsOne() && of == null) throw new UnusableInputException("announcement.segment.which");
        if (!kind.needsOne()) of = null;
    }

    public static Segment sector(SectorId sector) {
        return new Segment(SegmentKind.SECTOR, sector.value());
    }

    /** Those whose taking part counts for it. */
    public static Segment strand(StrandId strand) {
        return new Segment(SegmentKind.STRAND, strand.value());
    }

    /** Those who were checked in there. */
    public static Segment cameTo(DialogueSessionId session) {
        return new Segment(SegmentKind.CAME_TO, session.value());
    }
}
