package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Café,CAFE",
        "Cafe\u0301,café",
        "'  Where  are\u00A0we now ','where are we now'",
        "Straße,STRASSE",
        "Łódź,łódź"
    })
    void whatPeopleWriteDifferentlyIsOneName(String one, String other) {
        assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Skills,Skill", "Day-to-day,Day to day", "A,B"})
    void otherNamesStayOthers(String one, String other) {
        assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
    }
}
