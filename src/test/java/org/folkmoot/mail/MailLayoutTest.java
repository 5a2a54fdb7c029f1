package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every mail of the module is made of, whatever it says. */
class MailLayoutTest {

    static Stream<String> mails() {
        return MailTemplates.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itsFirstSentenceIsThePreheaderAndIsNotSeenInTheMail(String name) {
        var preheader = laid(name).expectFirst("#preheader");
        assertThat(preheader.text()).isNotBlank();
        assertThat(preheader.attr("style")).contains("display:none", "mso-hide:all");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void nothingIsFetchedSoOpeningItTellsNobody(String name) {
        var mail = laid(name);
        assertThat(mail.select("img, script, iframe, object, embed, video, link, input, form"))
                .isEmpty();
        assertThat(mail.outerHtml()).doesNotContain("url(", "@import", "background=");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void eachElementWearsItsStyleForOutlookAndAClassForTheDark(String name) {
        var mail = laid(name);
        assertThat(mail.select("#words p, #words li, #words a, h1, blockquote, #foot p"))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.attr("style")).isNotBlank());
        assertThat(mail.select("#words p, #words li"))
                .allSatisfy(part -> assertThat(part.hasClass("ink")).isTrue());
        assertThat(mail.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(mail.expectFirst("style").data()).isNotNull();
        assertThat(mail.outerHtml()).contains("prefers-color-scheme: dark", "[data-ogsc]");
    }

    @Test
    void aGreetingIsNoPreheader() {
        assertThat(laid("account-reset").expectFirst("#preheader").text()).startsWith("somebody, perhaps you,");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void eachButtonSaysWhatItDoes(String name) {
        assertThat(laid(name).select(".on-button").eachText()).doesNotHaveDuplicates();
        if (!name.equals("plain"))
            assertThat(laid(name).select(".on-button").eachText()).doesNotContain("Open in the portal");
    }

    @Test
    void onlyAMailThatCanBeAnsweredSaysAboveWhichLine() {
        assertThat(laid("answerable").body().text()).contains("Write your answer above this line");
        assertThat(laid("announcement").body().text()).doesNotContain("answer above");
        assertThat(laid("announcement").selectFirst("#above")).isNull();
    }

    private static Document laid(String name) {
        return Jsoup.parse(MailTemplates.html(
                java.util.Objects.requireNonNull(MailTemplates.all().get(name))));
    }
}
