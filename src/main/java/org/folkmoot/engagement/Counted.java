package org.folkmoot.engagement;

import org.folkmoot.programme.Measure;

/** What is counted distinctly; UNNAMED is a sum of heads. */
enum Counted {
    PERSON,
    PLACE,
    ORGANISATION,
    SECTOR,
    ACTIVITY,
    UNNAMED;

    /** What a target measures. No target counts unnamed heads. */
    static Counted of(Measure measure) {
        return switch (measure) {
            case PEOPLE -> PERSON;
            case PLACES -> PLACE;
            case ORGANISATIONS -> ORGANISATION;
            case SECTORS -> SECTOR;
            case ACTIVITIES -> ACTIVITY;
        };
    }
}
