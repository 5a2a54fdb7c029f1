package org.folkmoot.target.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "76|76",
                " 76.5 |76.5",
                "76 %|76",
                "1,234|1234",
                "12,345,678.90|12345678.90",
                "1 234|1234",
                "-2|-2",
                "\u22122|-2",
                "0.05|0.05"
            })
    void numbersAreReadAsPeopleHereTypeThem(String typed, BigDecimal read) {
        assertThat(TargetNumbers.read(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seventy", "76,5", "1.234.567", "7e3", "--7", ".", "1,23", "%", "0x1F", "76 %%"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThatThrownBy(() -> TargetNumbers.read(typed).orElseThrow())
                .isInstanceOfAny(UnusableInputException.class, java.util.NoSuchElementException.class);
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(TargetNumbers.read("  ")).isEmpty();
        assertThat(TargetNumbers.whole("")).isEmpty();
    }

    @Test
    void aWholeNumberHasNoHalfAndFitsAnInteger() {
        assertThat(TargetNumbers.whole("36")).contains(36);
        assertThat(TargetNumbers.whole("36.0")).contains(36);
        assertThatThrownBy(() -> TargetNumbers.whole("36.5")).hasMessage("target.input.whole");
        assertThatThrownBy(() -> TargetNumbers.whole("99999999999")).hasMessage("target.input.whole");
        assertThatThrownBy(() -> TargetNumbers.whole("9".repeat(40))).hasMessage("target.input.number-form");
    }
}
