package org.folkmoot.openfigures;

import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/** Addresses of open figures as other sites, programs and papers use them: whole ones, and kept for good. */
@Component
public class OpenAddresses {

    /** The page for partners, without a leading slash. */
    public static final String PAGE = "open-figures";

    static final String STRIP = "open/strip";
    static final String JSON = "api/v1/reach";
    static final String CSV = JSON + ".csv";
    static final String BADGE = JSON + "/badge.svg";
    static final String FROZEN = JSON + "/frozen";

    private final FolkmootSettings settings;

    OpenAddresses(FolkmootSettings settings) {
        this.settings = settings;
    }

    public String json() {
        return settings.url(JSON);
    }

    public String csv() {
        return settings.url(CSV);
    }

    /** Of the breakdown of one strand. */
    public String json(int strand) {
        return json() + "?strand=" + strand;
    }

    public String description() {
        return settings.url("api/v1/openapi");
    }

    public String badge(BadgeFigure figure, Look look) {
        return settings.url(badgePath(figure, look));
    }

    /** Inside the portal, without a leading slash. */
    public String badgePath(BadgeFigure figure, Look look) {
        return BADGE + "?figure=" + OpenProblems.name(figure)
                + (look == Look.AUTO ? "" : "&look=" + OpenProblems.name(look));
    }

    public String strip(Look look) {
        return settings.url(STRIP) + (look == Look.AUTO ? "" : "?look=" + OpenProblems.name(look));
    }

    public String reach() {
        return settings.url("reach");
    }

    /** Of the page of frozen figures, to be printed in papers. */
    public String frozen(int number) {
        return settings.url(PAGE + "/frozen/" + number);
    }

    public String frozenJson(int number) {
        return settings.url(FROZEN + "/" + number);
    }

    public String frozenFile(int number) {
        return frozenJson(number) + "/figures.json";
    }

    public String frozenCsv(int number) {
        return frozenJson(number) + "/figures.csv";
    }
}
