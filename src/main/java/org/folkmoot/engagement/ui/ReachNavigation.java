package org.folkmoot.engagement.ui;

/** Builds the addresses of reach. */
public final class ReachNavigation {

    static final String REACH = "reach";
    static final String STRAND = "strand";
    static final String ROWS = "reach/:strand/rows";

    /** In place of a strand's number: the whole programme. */
    static final String ALL = "all";

    private ReachNavigation() {}

    public static String reach() {
        return REACH;
    }

    /** Part of the reach page, for a link to one strand. */
    static String anchor(int number) {
        return "strand-" + number;
    }

    /** The ledger's rows behind a strand's figures; managers and board observers only. */
    public static String rows(int number) {
        return REACH + "/" + number + "/rows";
    }

    public static String allRows() {
        return REACH + "/" + ALL + "/rows";
    }
}
