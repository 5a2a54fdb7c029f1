package org.folkmoot.engagement.ui;

import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.engagement.RowsAsked;
import org.folkmoot.engagement.RowsAsked.Who;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.programme.StrandId;
import org.jspecify.annotations.Nullable;

/** Builds the addresses of reach. */
public final class ReachNavigation {

    static final String REACH = "reach";
    static final String STRAND = "strand";
    static final String ONE = "reach/:strand";
    static final String ROWS = "reach/:strand/rows";

    /** In place of a strand's number: the whole programme. */
    static final String ALL = "all";

    /** Parts of a page of reach, for links to one. */
    static final String OVER_TIME = "over-time";

    static final String SECTORS = "sectors";
    static final String ORGANISATIONS = "organisations";

    private static final String WHO = "who";
    private static final String BY = "by";
    private static final String KEY = "key";

    private ReachNavigation() {}

    public static String reach() {
        return REACH;
    }

    /** How far one strand is, over time and by where people come from. */
    public static String strand(int number) {
        return REACH + "/" + number;
    }

    /** @param number of a strand, or null for the whole programme */
    static String page(@Nullable Integer number, String part) {
        return (number == null ? REACH : strand(number)) + "#" + part;
    }

    /** Part of the reach page, for a link to one strand. */
    static String anchor(int number) {
        return "strand-" + number;
    }

    /** The ledger's rows behind a strand's figures; managers only. */
    public static String rows(int number) {
        return REACH + "/" + number + "/rows";
    }

    public static String allRows() {
        return REACH + "/" + ALL + "/rows";
    }

    /** The rows behind one figure. @param number of a strand, or null for the whole programme */
    static String rows(@Nullable Integer number, Who who) {
        return (number == null ? allRows() : rows(number)) + "?" + WHO + "=" + word(who);
    }

    /** The rows behind a part of a breakdown. */
    static String rows(@Nullable Integer number, Who who, SliceKind by, String key) {
        return rows(number, who) + "&" + BY + "=" + word(by) + (key.isEmpty() ? "" : "&" + KEY + "=" + key);
    }

    /** @return empty for an address that asks for what there cannot be */
    static Optional<RowsAsked> asked(Location location, @Nullable StrandId strand) {
        var who = one(location, WHO).map(word -> named(Who.values(), word)).orElse(Optional.of(Who.ANYBODY));
        var by = one(location, BY);
        var kind = by.flatMap(word -> named(SliceKind.values(), word));
        if (who.isEmpty() || by.isPresent() != kind.isPresent()) return Optional.empty();
        return RowsAsked.of(
                strand, who.get(), kind.orElse(null), one(location, KEY).orElse(""));
    }

    private static Optional<String> one(Location location, String parameter) {
        return location.getQueryParameters().getSingleParameter(parameter);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
