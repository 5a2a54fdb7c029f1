package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was frozen in the first form there was must be readable for good, whatever is added later. */
class FrozenTextTest {

    @Test
    void figuresOfTheFirstFormCanStillBeRead() {
        var figures = FrozenText.figures(firstForm());
        assertThat(figures.name()).isEqualTo("Exceptional Suffolk");
        assertThat(figures.programme().people()).isEqualTo(460);
        assertThat(figures.strands().getFirst().target()).isEqualTo(500);
        assertThat(figures.strands().getFirst().to()).hasToString("2009-03-31");
        assertThat(figures.breakdown().areas())
                .extracting(ReachFigures.Part::withheld)
                .containsExactly(false, true);
        assertThat(figures.breakdown().regularity().inOneActivityPercent()).isEqualTo(62);
    }

    /** When components were added, compare what was there; nothing may go or be called otherwise. */
    @Test
    void theyAreWrittenAsTheyWere() {
        assertThat(FrozenText.of(FrozenText.figures(firstForm()))).isEqualTo(firstForm());
    }

    @Test
    void whatALaterFormAddsIsPassedOver() {
        var later = firstForm().replaceFirst("\\{", "{\"addedLater\":{\"x\":1},");
        assertThat(FrozenText.figures(later)).isEqualTo(FrozenText.figures(firstForm()));
    }

    @Test
    void theTagTellsFiguresApartAndNotTheMomentsOfReading() {
        var figures = FrozenText.figures(firstForm());
        var later = FrozenText.figures(firstForm().replace("2026-11-25T09:30:00Z", "2026-11-25T09:30:01Z"));
        var more = FrozenText.figures(firstForm().replace("\"people\":460", "\"people\":461"));
        assertThat(OpenPicture.tagOf(later)).isEqualTo(OpenPicture.tagOf(figures));
        assertThat(OpenPicture.tagOf(more)).isNotEqualTo(OpenPicture.tagOf(figures));
    }

    static String firstForm() {
        try (var file = FrozenTextTest.class.getResourceAsStream("first-form.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
