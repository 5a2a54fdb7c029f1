package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FigureTableTest {

    private final FigureTable table = new FigureTable(words());

    @Test
    void eachFigureHasItsPlaceAndWhatIsWithheldHasNone() {
        assertThat(lines(table.csv(FrozenText.figures(FrozenTextTest.firstForm()))))
                .containsExactly(
                        "\uFEFFPart,Key,Name,Withheld,People,Unnamed,Places,Organisations,Sectors,Activities,Target,Measure,"
                                + "From,To,Expected by today,Forecast,First time,There before",
                        "programme,,Exceptional Suffolk,,460,23,912,43,6,31,,,,,,,,",
                        "of the register,,,,,,,46,6,,,,,,,,,",
                        "strand,5,Conversations that matter,,410,23,447,41,6,20,500,people,2008-11-01,2009-03-31,395,478,,",
                        "strand,0,Groundwork,,0,0,0,0,0,0,,,,,,,,",
                        "month,2009-01,January 2009,,300,23,500,40,6,12,,,,,,,250,50",
                        "area,0191d7a4-0000-7000-8000-000000000001,Ipswich,,200,,420,20,6,18,,,,,,,,",
                        "area,0191d7a4-0000-7000-8000-000000000002,Babergh,yes,,,,,,,,,,,,,,",
                        "people in one activity only,,,,285,,,,,,,,,,,,,");
    }

    @Test
    void aWithdrawalIsOneMoreLineAndTheOthersStay() {
        var csv = table.csv(FrozenText.figures(FrozenTextTest.firstForm()));
        var withdrawn = table.withdrawn(csv, Instant.parse("2026-11-26T10:00:00Z"), "=Wrong, \"all\" of it");
        assertThat(lines(withdrawn))
                .startsWith(lines(csv).toArray(String[]::new))
                .hasSize(lines(csv).size() + 1);
        assertThat(lines(withdrawn).getLast())
                .startsWith("withdrawn,2026-11-26T10:00:00Z,\"'=Wrong, \"\"all\"\" of it\",");
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).lines().toList();
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/openfigures", "messages/programme");
        words.setDefaultEncoding("UTF-8");
        words.setDefaultLocale(Locale.UK);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }
}
