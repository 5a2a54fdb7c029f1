package org.folkmoot.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot.ini",
        "C:\\Users\\ann\\plan.pdf, plan.pdf",
        "/var/www/plan.pdf, plan.pdf",
        "plan:stream.pdf, plan_stream.pdf",
        "..., file",
        ".htaccess, htaccess",
        "Größe – ‘so’.pdf, Größe – ‘so’.pdf",
        "'', file"
    })
    void onlyTheLastPartStaysAndNothingThatAFileSystemObeys(String raw, String shown) {
        assertThat(FileNames.clean(raw)).isEqualTo(shown);
    }

    @Test
    void controlCharactersAndOverridesAreDropped() {
        assertThat(FileNames.clean("plan\u0000\r\nX: y.pdf")).isEqualTo("planX_ y.pdf");
        assertThat(FileNames.clean("gnp\u202Efdp.exe")).isEqualTo("gnpfdp.exe");
        assertThat(FileNames.clean("a\u2066b\u200Bc.pdf")).isEqualTo("abc.pdf");
        assertThat(FileNames.clean("a\uD800b.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.clean("x".repeat(100_000) + ".pdf"))
                .hasSize(FileNames.MAX)
                .endsWith("….pdf");
        assertThat(FileNames.ending("Plan.PDF")).isEqualTo("pdf");
        assertThat(FileNames.ending("plan")).isEmpty();
    }
}
