package org.folkmoot.testing;

/** A bean in a test folder that empties what lives outside the database, such as an index. */
public interface Emptied {
    void empty();
}
