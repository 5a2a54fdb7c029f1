package org.folkmoot.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of one sentence, with its table beside it. The table is what the server writes; the browser draws it with ECharts
 * ({@code frontend/chart.js}), so that both always say the same. Whoever does not see the picture hears the sentence, goes
 * from figure to figure with the arrow keys, or reads the table. To take away as PNG, SVG and CSV.
 */
@Tag("fm-chart")
public class Chart extends HtmlContainer {

    private static final String SCRIPT = "/assets/chart.js";

    private final String name;
    private final HtmlContainer figure = new HtmlContainer("figure");
    private final HtmlContainer sentence = new HtmlContainer("figcaption");
    private final Div picture = new Div();
    private final Paragraph leftOut = new Paragraph();
    private final ChartTable table = new ChartTable();
    private final NativeButton png = save("png");
    private final NativeButton svg = save("svg");
    private final Anchor csv;
    private final EmptyState nothing;
    private transient @Nullable ChartData shown;
    private int drawn = Integer.MAX_VALUE;

    /**
     * @param name   of the files one can take away, and of this chart on its page: small letters and dashes
     * @param absent says what will be here, as long as there is nothing to show
     */
    public Chart(String name, String absent) {
        if (!name.matches("[a-z][a-z0-9-]*")) throw new IllegalArgumentException("name: small letters and dashes");
        this.name = name;
        this.nothing = new EmptyState(absent);
        this.csv = csv();
        setId("chart-" + name);
        getElement().setAttribute("name", name).setAttribute("library", ChartLibrary.ADDRESS);
        var hint = new Paragraph(getTranslation("shared.chart.hint"));
        hint.addClassName("fm-hidden-visually");
        hint.setId("chart-" + name + "-hint");
        picture.addClassName("fm-chart-picture");
        picture.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-roledescription", getTranslation("shared.chart.role"))
                .setAttribute("aria-describedby", "chart-" + name + "-hint")
                .setAttribute("tabindex", "0");
        leftOut.addClassNames("fm-grey", "fm-chart-note");
        figure.addClassName("fm-chart");
        figure.add(sentence, picture, hint, leftOut, foot());
        add(nothing);
    }

    /** Draws at most so many points, the first ones; the table has them all. */
    public Chart atMost(int points) {
        drawn = points;
        return this;
    }

    /** @param point the sentence the picture is of, computed from the same figures */
    public Chart show(String point, ChartData data) {
        if (nothing.getParent().isPresent()) {
            remove(nothing);
            add(figure);
        }
        sentence.setText(point);
        picture.getElement().setAttribute("aria-label", point);
        for (var file : List.of(png, svg, csv))
            file.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "shared.chart.save.of", file.getElement().getText(), point));
        if (data.equals(shown)) return this;
        shown = data;
        var points = Math.min(drawn, data.points().size());
        picture.getStyle().setHeight(height(data, points));
        table.show(name, point, data, points);
        leftOut.setText(data.leavesOut() ? getTranslation("shared.chart.left-out") : "");
        leftOut.setVisible(data.leavesOut());
        return this;
    }

    /** There is nothing to show (any more). */
    public Chart showNothing() {
        if (shown == null) return this;
        remove(figure);
        add(nothing);
        shown = null;
        return this;
    }

    private Div foot() {
        var twin = new NativeDetails(getTranslation("shared.chart.table"), table);
        twin.addClassName("fm-chart-twin");
        var files = new Div(png, svg, csv);
        files.addClassName("fm-chart-files");
        var foot = new Div(twin, files);
        foot.addClassName("fm-chart-foot");
        return foot;
    }

    /** The browser makes these files from its picture. */
    private NativeButton save(String kind) {
        var button = new NativeButton(getTranslation("shared.chart.save." + kind));
        button.addClassName("fm-quiet");
        button.getElement().setAttribute("data-save", kind).setAttribute("type", "button");
        return button;
    }

    private Anchor csv() {
        var link = new Anchor();
        link.addClassName("fm-quiet");
        link.setText(getTranslation("shared.chart.save.csv"));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = file();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name + ".csv", "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", name + ".csv");
        return link;
    }

    byte[] file() {
        return shown == null ? new byte[0] : ChartFile.csv(shown);
    }

    /** Said beforehand, so that nothing jumps when the picture arrives. */
    private static String height(ChartData data, int points) {
        return switch (data.shape()) {
            case LINES, COLUMNS -> "20rem";
            case BARS -> 4.5 + points * (data.measured().count() > 1 ? 3.25 : 2.25) + "rem";
            case HEAT -> 7 + points * 2.5 + "rem";
        };
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
