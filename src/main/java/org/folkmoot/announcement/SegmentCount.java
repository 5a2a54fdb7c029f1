package org.folkmoot.announcement;

/**
 * How many a segment holds at this moment.
 *
 * @param people         all of them, each once
 * @param withoutConsent of these, who have not agreed to announcements
 * @param bouncing       of the rest, whose address bounces; theirs are held until it is cleared
 */
public record SegmentCount(int people, int withoutConsent, int bouncing) {

    /** Who gets it. */
    public int receive() {
        return people - withoutConsent - bouncing;
    }

    /** For whom a mail is written, also one that is held. */
    int written() {
        return people - withoutConsent;
    }
}
