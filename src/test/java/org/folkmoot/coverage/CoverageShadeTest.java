package org.folkmoot.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageShadeTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 9, 0", "1, 1, 5", "1, 100, 1", "20, 100, 1", "21, 100, 2", "99, 100, 5", "100, 100, 5"})
    void hasFiveStepsFromNoneToTheMost(int count, int most, int step) {
        assertThat(CoverageShade.of(count, most)).isEqualTo(step);
    }
}
