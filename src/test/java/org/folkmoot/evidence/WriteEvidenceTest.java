package org.folkmoot.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 2, 3);

    @Test
    void anAddressOfTheWebIsTakenAndItsSchemeIsAdded() {
        assertThat(WriteEvidence.link("")).isEmpty();
        assertThat(WriteEvidence.link("  suffolk.example/plan ")).isEqualTo("https://suffolk.example/plan");
        assertThat(WriteEvidence.link("http://suffolk.example")).isEqualTo("http://suffolk.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://suffolk.example/plan",
                "https://ann:secret@suffolk.example",
                "a plan",
                "https://",
                "https://localhost/plan"
            })
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> WriteEvidence.link(typed)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aDayIsNeededAndIsNotToCome() {
        assertThat(WriteEvidence.day(TODAY, TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> WriteEvidence.day(null, TODAY)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> WriteEvidence.day(TODAY.plusDays(1), TODAY))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> WriteEvidence.source("x".repeat(WriteEvidence.SOURCE_MAX + 1)))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> WriteEvidence.says("x".repeat(50_000))).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> WriteEvidence.link("https://suffolk.example/" + "x".repeat(WriteEvidence.LINK_MAX)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void wordsToSearchForStandForThemselves() {
        assertThat(new EvidenceFilter(null, " 50%_ of! ", null).like()).isEqualTo("%50!%!_ of!!%");
    }
}
