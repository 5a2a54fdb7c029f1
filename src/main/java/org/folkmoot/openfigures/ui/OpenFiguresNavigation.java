package org.folkmoot.openfigures.ui;

import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Locale;
import org.folkmoot.openfigures.Look;
import org.folkmoot.openfigures.OpenAddresses;

/** Addresses of the screens of open figures, without a leading slash. */
final class OpenFiguresNavigation {

    static final String NUMBER = "number";
    static final String LOOK = "look";
    static final String PAGE = OpenAddresses.PAGE;
    static final String SITES = PAGE + "/sites";
    static final String FROZEN = PAGE + "/frozen";
    static final String ONE = FROZEN + "/:" + NUMBER;

    private OpenFiguresNavigation() {}

    static String one(int number) {
        return FROZEN + "/" + number;
    }

    static String page(Look look) {
        return look == Look.AUTO ? PAGE : PAGE + "?" + LOOK + "=" + name(look);
    }

    /** The colours an address asks for; anything unreadable is the device's own. */
    static Look lookIn(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(LOOK)
                .flatMap(text -> Arrays.stream(Look.values())
                        .filter(look -> name(look).equals(text))
                        .findFirst())
                .orElse(Look.AUTO);
    }

    private static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
