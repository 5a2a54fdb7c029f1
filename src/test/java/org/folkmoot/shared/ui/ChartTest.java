package org.folkmoot.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ChartTest extends SpringBrowserlessTest {

    private static final ChartData PEOPLE = new ChartData(
            Shape.BARS,
            Unit.COUNT,
            "Sector",
            List.of(new Point("Health"), new Point("=Police"), new Point("Business")),
            List.of(
                    new ChartSeries(
                            "People",
                            Role.MAIN,
                            List.of(
                                    ChartValue.of(1234).to("reach/all/rows?who=named"),
                                    ChartValue.told("fewer than 5", "<5"),
                                    ChartValue.of(0))),
                    new ChartSeries(
                            "Places",
                            Role.BESIDE,
                            List.of(ChartValue.of(2000), ChartValue.nothing(), ChartValue.of(12.4, "12 or so")))));

    @Autowired
    WebApplicationContext portal;

    private Chart chart() {
        var chart = new Chart("by-sector", "Sectors will stand here.");
        UI.getCurrent().add(chart);
        return chart;
    }

    @Test
    void whoDoesNotSeeThePictureHearsItsSentenceAndReadsItsTable() {
        chart().show("Health brought the most people: 1,234.", PEOPLE);

        var picture = $(Div.class).withClassName("fm-chart-picture").single().getElement();
        assertThat(picture.getAttribute("aria-label")).isEqualTo("Health brought the most people: 1,234.");
        assertThat(picture.getAttribute("role")).isEqualTo("group");
        assertThat(picture.getAttribute("tabindex")).isEqualTo("0");
        assertThat(picture.getAttribute("aria-describedby")).isEqualTo("chart-by-sector-hint");
        var table = $(NativeTable.class).single();
        assertThat(table.getCaptionText()).isEqualTo("Health brought the most people: 1,234.");
        assertThat(texts(NativeTableHeaderCell.class))
                .containsExactly("Sector", "People", "Places", "Health", "=Police", "Business");
        assertThat(texts(NativeTableCell.class)).containsExactly("1,234", "2,000", "fewer than 5", "", "0", "12 or so");
        assertThat($(NativeButton.class).all().stream()
                        .map(button -> button.getElement().getAttribute("aria-label")))
                .contains("PNG: Health brought the most people: 1,234.", "SVG: Health brought the most people: 1,234.");
        assertThat(text()).contains("Not every figure can be drawn");
    }

    @Test
    void theTableCarriesWhatThePictureIsDrawnFrom() {
        chart().atMost(2).show("A sentence.", PEOPLE);

        var table = $(NativeTable.class).single().getElement();
        assertThat(table.getAttribute("data-shape")).isEqualTo("BARS");
        assertThat(table.getAttribute("data-unit")).isEqualTo("COUNT");
        assertThat(table.getAttribute("data-drawn")).isEqualTo("2");
        var cells = $(NativeTableCell.class).all();
        assertThat(cells.get(0).getElement().getAttribute("data-number")).isEqualTo("1234.0");
        assertThat(cells.get(2).getElement().getAttribute("data-number")).isNull();
        assertThat(cells.get(2).getElement().getAttribute("data-brief")).isEqualTo("<5");
        assertThat($(NativeTableHeaderCell.class).all().get(2).getElement().getAttribute("data-role"))
                .isEqualTo("BESIDE");
        assertThat($(Anchor.class, $(NativeTable.class).single()).single().getHref())
                .isEqualTo("reach/all/rows?who=named");
    }

    @Test
    void theFileHasNumbersAsNumbersAndNothingASpreadsheetWouldRun() {
        var file = new String(chart().show("A sentence.", PEOPLE).file(), StandardCharsets.UTF_8);

        assertThat(file.lines())
                .containsExactly(
                        "\uFEFFSector,People,Places",
                        "Health,1234,2000",
                        "'=Police,fewer than 5,",
                        "Business,0,12 or so");
    }

    @Test
    void daysStandInTheFileAsAProgramReadsThem() {
        var day = LocalDate.of(2009, 2, 3);
        var data = new ChartData(
                Shape.LINES,
                Unit.COUNT,
                "Day",
                List.of(new Point("3 February 2009", day)),
                List.of(new ChartSeries("Reached", Role.MAIN, List.of(ChartValue.of(410)))));

        var file = new String(chart().show("410 people.", data).file(), StandardCharsets.UTF_8);

        assertThat(file).contains("2009-02-03,410");
        assertThat($(NativeTable.class).single().getElement().getOuterHTML()).contains("data-on=\"2009-02-03\"");
    }

    @Test
    void withoutFiguresItSaysWhatWillBeThere() {
        var chart = chart();
        assertThat(text()).isEqualTo("Sectors will stand here.");
        assertThat($(NativeTable.class).exists()).isFalse();

        chart.show("A sentence.", PEOPLE);
        assertThat(text()).contains("A sentence.").doesNotContain("Sectors will stand here.");

        chart.showNothing();
        assertThat(text()).isEqualTo("Sectors will stand here.");
    }

    @Test
    void newFiguresTakeThePlaceOfTheOldOnes() {
        var chart = chart().show("Before.", PEOPLE);
        var less = new ChartData(
                Shape.BARS,
                Unit.COUNT,
                "Sector",
                List.of(new Point("Health")),
                List.of(new ChartSeries("People", Role.MAIN, List.of(ChartValue.of(7)))));

        chart.show("After.", less);

        assertThat(texts(NativeTableCell.class)).containsExactly("7");
        assertThat(text()).contains("After.").doesNotContain("Before.", "Not every figure can be drawn");
    }

    @Test
    void figuresThatDoNotFitTheirPointsAreRefused() {
        var points = List.of(new Point("Health"), new Point("Police"));
        var series = List.of(new ChartSeries("People", Role.MAIN, List.of(ChartValue.of(7))));

        assertThatThrownBy(() -> new ChartData(Shape.BARS, Unit.COUNT, "Sector", points, series))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("People: 1 values for 2 points");
        assertThatThrownBy(() -> new ChartData(Shape.LINES, Unit.COUNT, "Day", points, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chart("By sector", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLibraryIsTheOneOfTheBuildAndIsKeptByBrowsersForGood() throws Exception {
        var version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<echarts.version>([^<]+)<.*", "$1");
        assertThat(ChartLibrary.ADDRESS).isEqualTo("/webjars/echarts/" + version + "/echarts.esm.min.js");
        assertThat(getClass().getResource("/META-INF/resources" + ChartLibrary.ADDRESS))
                .isNotNull();

        var answer = MockMvcTester.from(portal).get().uri(ChartLibrary.ADDRESS).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/javascript");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
    }

    private List<String> texts(Class<? extends com.vaadin.flow.component.Component> cells) {
        return $(cells).all().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return $(Chart.class).single().getElement().getTextRecursively();
    }
}
