package org.folkmoot.need;

/** What the sessions of a series ask those with a place. */
public record AskedNeeds(boolean access, boolean diet) {

    static final AskedNeeds NOTHING = new AskedNeeds(false, false);

    public boolean anything() {
        return access || diet;
    }
}
