package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void aLineBreakInASubjectBecomesABlank() {
        assertThat(MailText.subject("Benches\r\nBcc: everyone@example.org", 250))
                .isEqualTo("Benches Bcc: everyone@example.org");
    }

    @Test
    void linesBreakAtBlanksAndLinksStayWhole() {
        var link = "http://localhost:8080/ideas/0199-" + "x".repeat(90);
        var text = "word ".repeat(40) + "\n\n" + link;
        var lines = MailText.body(text, 60000).split("\n");
        assertThat(lines).contains(link, "");
        assertThat(lines)
                .filteredOn(line -> !line.equals(link))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MailText.WIDTH));
    }

    @Test
    void indentedLinesAndEmptyLinesKeepTheirForm() {
        assertThat(MailText.body("Why:\n\n- one\n  - two\n", 60000)).isEqualTo("Why:\n\n- one\n  - two\n");
    }

    @Test
    void aTooLongSubjectIsCutBetweenCharacters() {
        assertThat(MailText.subject("a" + "😀".repeat(10), 10)).isEqualTo("a😀😀😀😀…");
    }

    @Test
    void tokensOfLinksAreHidden() {
        assertThat(MailText.withoutTokens("Open\n\nhttp://localhost/reset?token=aB-_9\n\nnow"))
                .isEqualTo("Open\n\nhttp://localhost/reset?token=…\n\nnow");
    }
}
