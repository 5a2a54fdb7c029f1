package org.folkmoot.search;

/** Every index has the same fields, so that one query finds everything: {@code WORDS} decides, the others rank and show. */
final class SearchFields {

    /** Title, text and names together, stemmed: decides whether a thing is found. */
    static final String WORDS = "words";

    /** The same as written: exact matches come first, phrases and misspellings are looked up here. */
    static final String EXACT = "exact";

    /** Stemmed; kept for showing. */
    static final String TITLE = "title";

    /** The title as written. */
    static final String TITLE_EXACT = "titleExact";

    /** The beginnings of the title's words, for suggestions. */
    static final String TITLE_START = "titleStart";

    /** Stemmed; kept for showing. */
    static final String TEXT = "text";

    /** All values of all dimensions, as {@link Dimension#term} writes them. */
    static final String PLACES = "places";

    /** The same for what only steering members and managers count and choose. */
    static final String INSIDE = "inside";

    /** Who may find it: {@link IndexEntry#EVERYONE} or names of roles. */
    static final String AUDIENCE = "audience";

    static final String DATE = "date";
    static final String BACKING = "backing";

    private SearchFields() {}
}
