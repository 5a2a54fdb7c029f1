package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.mail.MailKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A digest is read in a minute, whatever there is in it. The pictures of the same mails are taken by {@code MailPicturesIT}. */
class DigestReadingTest {

    /** What people read of such a text in a minute (Brysbaert 2019: 238). */
    private static final int A_MINUTE = 240;

    @Test
    void theDigestOfABusyDayIsReadInAMinuteAndSaysItInPeoplesWords() {
        var news = NotificationTemplates.busyDay();
        var mail = NotificationTemplates.digestText(NotificationMailChoices.DAILY_DIGEST, news);
        assertThat(news.stream().mapToInt(group -> group.news().size()).sum()).isEqualTo(15);
        assertThat(words(mail)).as(mail).isBetween(100, A_MINUTE);
        assertThat(mail)
                .contains("One application form for small grants", "Four funders have said they will share")
                .contains("Read the idea with its answer:\nhttps://folkmoot.example.org/ideas/")
                .contains("Also new");
        for (var group : news) assertThat(mail).contains(group.subject().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAILY_DIGEST", "WEEKLY_DIGEST", "AFTER_QUIET_HOURS"})
    void neitherManyThingsNorLongWordsMakeItLonger(String kind) {
        var long500 = NotificationTemplates.long500();
        var mail = NotificationTemplates.digestText(new MailKind(kind), long500);
        assertThat(words(mail)).as(mail).isLessThanOrEqualTo(A_MINUTE);
        assertThat(mail).contains("more on the portal");
    }

    @Test
    void oneSubjectWithManyThingsLeavesRoomForOthers() {
        var busy = NotificationTemplates.busyDay();
        var talkative = new DigestLetter.Grouped(
                busy.getFirst().subject(),
                IntStream.range(0, 40)
                        .mapToObj(nth -> busy.getFirst().news().getFirst())
                        .toList());
        var mail = NotificationTemplates.digestText(
                NotificationMailChoices.DAILY_DIGEST, List.of(talkative, busy.get(2), busy.get(3)));
        assertThat(mail)
                .contains(busy.get(2).subject().title(), busy.get(3).subject().title(), "And 37 more");
    }

    /** All that is to be read: no addresses of links, no lines under headings. */
    private static int words(String mail) {
        var read =
                mail.replaceAll("https?://\\S+", "").replaceAll("(?m)^-+$", "").strip();
        return read.split("\\s+").length;
    }
}
