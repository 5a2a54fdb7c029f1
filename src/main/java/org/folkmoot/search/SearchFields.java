package org.folkmoot.search;

/** Names every indexed entity uses, so that one query finds them all. Analysers are named in the same place. */
public final class SearchFields {

    /** Full text, {@link #ENGLISH}, projectable, and {@code highlightable = Highlightable.PLAIN}. */
    public static final String TITLE = "title";

    /** Full text, {@link #ENGLISH}, projectable, and {@code highlightable = Highlightable.PLAIN}. */
    public static final String TEXT = "text";

    /** Full text, {@link #ENGLISH}: names of themes, principles, places, leads. May have several values. */
    public static final String NAMES = "names";

    /** As {@link #NAMES}, for a second property of the same entity: a field takes one. An index may do without it. */
    public static final String MORE_NAMES = "moreNames";

    /** Boolean keyword: false hides the thing from everyone's search. */
    public static final String OPEN = "open";

    /** Stemmed English: standard tokens, lower case, accents folded, possessive, stop words, stem. */
    public static final String ENGLISH = "english";

    private SearchFields() {}
}
