package org.folkmoot.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as programs write them; of each only the person's own words are left. */
class ReplyWordsTest {

    private final ReplyRules rules = new ReplyRules();
    private final ReplyWords words = new ReplyWords(rules);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am for it.\n\nOn Tue, 3 Feb 2009 at 12:00, Folkmoot <folkmoot@example.org> wrote:\n> Words\n> more",
                "I am for it.\n\nOn Tue, 3 Feb 2009 at 12:00, Folkmoot\n<reply+abc@example.org> wrote:\n\n> Words",
                "I am for it.\n\nOn 3 Feb 2009, at 12:00, Folkmoot <f@example.org> wrote:\n\nWords without marks",
                "I am for it.\n\nAm 03.02.2009 um 12:00 schrieb Folkmoot:\n> Words",
                "I am for it.\n\n-----Original Message-----\nFrom: Folkmoot\nSent: 3 February\n\nWords",
                "I am for it.\n\n________________________________\nFrom: Folkmoot <f@example.org>\nSent: 3 February 2009\nTo: Anna",
                "I am for it.\n\nFrom: Folkmoot <f@example.org>\nDate: Tuesday, 3 February 2009\nTo: Anna\n\nWords",
                "I am for it.\n\nvor 3 Stunden, Folkmoot <f@example.org>:\n> ––– Write your answer above this line –––\n> Words",
                "I am for it.\n\n––– Write your answer above this line –––\n\nWords",
                "I am for it.\n-- \nAnna Lark\nSuffolk",
                "I am for it.\n\nSent from my iPhone",
                "I am for it.\n\nSent from Outlook for Android",
                "I am for it.\n\nGet Outlook for iOS<https://aka.ms/o>\n________________________________\nFrom: Folkmoot",
                "I am for it.\n\nThis email and any attachments are confidential and intended solely for the addressee.\nMore of it.",
                "I am for it.\r\n\r\n> Words\r\n>\r\n> more\r\n",
                "On Tue, 3 Feb 2009 at 12:00, Folkmoot <f@example.org> wrote:\n> Words\n> more\n\nI am for it.\n\n-- \nAnna"
            })
    void onlyTheirOwnWordsAreLeft(String mail) {
        assertThat(rules.written(mail)).isEqualTo("I am for it.");
    }

    @Test
    void whatStandsBetweenQuotedLinesStays() {
        assertThat(rules.written("> Benches?\n\nYes.\n\n> Lamps?\n\nNo.\n\n> Bye"))
                .isEqualTo("> Benches?\n\nYes.\n\n> Lamps?\n\nNo.");
    }

    @Test
    void ordinaryWordsAreLeftAlone() {
        var mail = "On Tuesday I wrote to the council.\n\nFrom: nowhere in particular\n--- so it goes ---\n"
                + "This email idea is good: intended or not.\n\n1. one\n2. two";
        assertThat(rules.written(mail)).isEqualTo(mail);
    }

    @Test
    void nothingIsLeftOfAQuotationAlone() {
        assertThat(rules.written("\n\nOn Tue, Folkmoot wrote:\n> Words")).isEmpty();
        assertThat(rules.written("-- \nAnna")).isEmpty();
        assertThat(rules.written("")).isEmpty();
    }

    @Test
    void noMailHoldsARuleUp() {
        for (var part :
                List.of("On on ", "\n", "1@", "> ", ">\n", "From: x\n", "This email ", "On x\nwrote ", "-- ", "_"))
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> rules.written(part.repeat(200_000 / part.length()) + "x\n> y\n"),
                    part);
    }

    @Test
    void linesThatFlowAreJoined() throws Exception {
        assertThat(read("Content-Type: text/plain; format=flowed", "One long \nline.\n\nTwo.\n-- \nAnna"))
                .isEqualTo("One long line.\n\nTwo.");
    }

    @Test
    void htmlAloneIsReadWithoutWhatProgramsMarkAsQuoted() throws Exception {
        assertThat(read("Content-Type: text/html; charset=utf-8", """
                        <html><head><style>p{}</style></head><body><p>I am <b>for</b> it.</p><div>Anna<br>Lark</div>
                        <ul><li>one</li><li>two</li></ul><script>alert(1)</script><div class="gmail_quote">On … wrote:
                        <blockquote>Words</blockquote></div></body></html>"""))
                .isEqualTo("I am for it.\n\nAnna\nLark\n\n- one\n- two")
                .doesNotContain("alert", "Words");
        assertThat(read("Content-Type: text/html; charset=utf-8", """
                        <p>Yes.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Folkmoot</div><div>Words</div>""")).isEqualTo("Yes.");
    }

    @Test
    void ofTwoFormsThePlainOneIsReadAndAttachmentsAreNot() throws Exception {
        assertThat(read("Content-Type: multipart/mixed; boundary=x", """
                        --x
                        Content-Type: text/plain
                        Content-Disposition: attachment; filename=a.txt

                        Attached
                        --x
                        Content-Type: multipart/alternative; boundary=y

                        --y
                        Content-Type: text/plain; charset=utf-8

                        Grüße
                        --y
                        Content-Type: text/html

                        <p>Other</p>
                        --y--
                        --x--
                        """)).isEqualTo("Grüße");
    }

    @Test
    void lettersOfAnUnknownKindAreReadAsWellAsCanBe() throws Exception {
        assertThat(read("Content-Type: text/plain; charset=x-unheard-of", "Plain"))
                .isEqualTo("Plain");
    }

    private String read(String header, String body) throws Exception {
        var mail = "From: anna@example.org\nMIME-Version: 1.0\n" + header + "\n\n" + body;
        return words.of(
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(UTF_8))));
    }
}
