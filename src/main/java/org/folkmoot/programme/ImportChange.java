package org.folkmoot.programme;

/**
 * One line of an import's report.
 *
 * @param what message key of the kind of thing, for example {@code programme.thing.strand}
 * @param name the thing's name in the file
 */
public record ImportChange(Change change, String what, String name) {

    public enum Change {
        ADDED,
        UPDATED,
        UNCHANGED,
        MISSING
    }
}
