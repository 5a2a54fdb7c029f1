package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.engagement.RowsAsked.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsAskedTest {

    private static final String ID = "0191d7a4-0000-7000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2009-02",
        "SECTOR, " + ID,
        "AREA, " + ID,
        "ORGANISATION, " + ID,
        "SECTOR_AREA, " + ID + "/" + ID,
        "SECTOR, ''",
        "SECTOR_AREA, ''",
        ", ''"
    })
    void whatABreakdownHasCanBeAskedFor(SliceKind by, String key) {
        assertThat(RowsAsked.of(null, Who.NAMED, by, key)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2009-13",
        "MONTH, ''",
        "MONTH, +99999-01",
        "SECTOR, health",
        "SECTOR, '" + ID + "'' or 1=1'",
        "SECTOR_AREA, " + ID,
        "SECTOR_AREA, " + ID + "/",
        "SECTOR_AREA, " + ID + "/" + ID + "/" + ID,
        ", 2009-02"
    })
    void anythingElseCannot(SliceKind by, String key) {
        assertThat(RowsAsked.of(null, Who.NAMED, by, key)).isEmpty();
        assertThatThrownBy(() -> new RowsAsked(null, Who.NAMED, by, key)).isInstanceOf(IllegalArgumentException.class);
    }
}
