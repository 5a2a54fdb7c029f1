package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.folkmoot.idea.WordDifference.Change;
import org.folkmoot.idea.WordDifference.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @Test
    void aChangedWordIsShownWhereItStands() {
        assertThat(WordDifference.between("Six benches by the mill", "Four benches by the mill")
                        .parts())
                .containsExactly(
                        new Part(Change.REMOVED, "Six "),
                        new Part(Change.ADDED, "Four "),
                        new Part(Change.KEPT, "benches by the mill"));
    }

    @ParameterizedTest
    @CsvSource({"a b c,a x c", "'',new words", "old words,''", "same,same", "a b  c,a b  c d", "é à,e a"})
    void oldAndNewTextCanBeReadOutOfIt(String before, String after) {
        var difference = WordDifference.between(before, after);
        assertThat(joined(difference, Change.ADDED)).isEqualTo(before);
        assertThat(joined(difference, Change.REMOVED)).isEqualTo(after);
        assertThat(difference.isNone()).isEqualTo(before.equals(after));
    }

    @Test
    void theShareThatChangedCountsBothTexts() {
        assertThat(WordDifference.between("a b c d", "a b c d").changedPercent())
                .isZero();
        assertThat(WordDifference.between("", "").changedPercent()).isZero();
        assertThat(WordDifference.between("old", "new").changedPercent()).isEqualTo(100);
    }

    @Test
    void twoLongTextsWithoutACommonWordAreComparedInAMoment() {
        var begun = System.nanoTime();
        WordDifference.between("a ".repeat(10_000), "b ".repeat(10_000));
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    private static String joined(WordDifference difference, Change without) {
        return difference.parts().stream()
                .filter(part -> part.change() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
