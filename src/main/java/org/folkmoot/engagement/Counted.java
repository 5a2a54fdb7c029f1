package org.folkmoot.engagement;

/** What is counted distinctly; UNNAMED is a sum of heads. */
enum Counted {
    PERSON,
    PLACE,
    ORGANISATION,
    SECTOR,
    ACTIVITY,
    UNNAMED
}
