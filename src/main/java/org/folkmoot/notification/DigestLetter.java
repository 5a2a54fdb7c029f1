package org.folkmoot.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailKind;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.RichText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * One mail about many things, by subject, newest first, to be read in a minute: the first with people's own words, then
 * subjects by their title alone, then a number. People read some 240 words of such a text in a minute (Brysbaert 2019:
 * 238), the mail's own sentences among them.
 */
@Component
class DigestLetter {

    /** What there is about one subject, newest first. */
    record Grouped(Subject subject, List<Notification> news) {}

    /** Words for things told in full, and for these and titles together. */
    private static final int IN_FULL = 165;

    private static final int WITH_TITLES = 200;

    /** About one subject at most so many in full, and so many titles. */
    private static final int OF_ONE = 3;

    private static final int TITLES = 6;

    /** Characters of people's words about each thing: some four lines when there are few, two when there are many. */
    private static final int LONG = 280;

    private static final int SHORT = 140;
    private static final int FEW = 3;

    /** Longer ones are cut: a title and a line are to be taken in at a glance. */
    private static final int TITLE = 100;

    private static final int LINE = 180;

    private final MessageSource messages;
    private final FolkmootSettings settings;
    private final Dates dates;

    DigestLetter(MessageSource messages, FolkmootSettings settings, Dates dates) {
        this.messages = messages;
        this.settings = settings;
        this.dates = dates;
    }

    /**
     * @param kind of the mail, as the link in its foot turns it off
     * @param news not empty
     */
    WriteMail of(String key, MemberId person, MailKind kind, List<Grouped> news) {
        var letter = new Writing(kind, news);
        letter.inFull();
        letter.byTitle();
        letter.rest();
        return new WriteMail(key, person, letter.subjectLine(), new MailBody(letter.parts)).of(kind);
    }

    private class Writing {

        private final MailKind kind;
        private final List<Grouped> news;
        private final int count;
        private final List<MailBody.Part> parts = new ArrayList<>();
        private int words;
        private int told;
        private int next;

        Writing(MailKind kind, List<Grouped> news) {
            this.kind = kind;
            this.news = news;
            this.count = news.stream().mapToInt(group -> group.news().size()).sum();
            parts.add(new MailBody.Words(text("notification.digest.intro." + kind, count, news.size())));
        }

        /** The first subject always, however long. */
        void inFull() {
            for (; next < news.size(); next++) {
                var group = news.get(next);
                var lines = new ArrayList<MailBody.Part>();
                var cost = words(title(group)) + words(action(group));
                var within = 0;
                for (var one : group.news().stream().limit(OF_ONE).toList()) {
                    var said = said(one);
                    var more =
                            said.stream().mapToInt(part -> words(part.text())).sum();
                    if (words + cost + more > IN_FULL && (next > 0 || within > 0)) break;
                    cost += more;
                    lines.addAll(said);
                    within++;
                }
                if (within == 0) return;
                words += cost;
                told += within;
                parts.add(new MailBody.Heading(
                        title(group), settings.url(group.subject().page())));
                parts.addAll(lines);
                parts.add(new MailBody.Way(
                        action(group), settings.url(group.news().getFirst().link())));
            }
        }

        void byTitle() {
            var titles = new ArrayList<MailBody.Part>();
            for (; next < news.size() && titles.size() < TITLES; next++) {
                var group = news.get(next);
                words += words(title(group));
                if (words > WITH_TITLES) break;
                titles.add(new MailBody.Way(
                        title(group), settings.url(group.subject().page())));
                told += group.news().size();
            }
            if (titles.isEmpty()) return;
            parts.add(new MailBody.Heading(text("notification.digest.also"), settings.url("inbox")));
            parts.addAll(titles);
        }

        void rest() {
            if (told < count) parts.add(new MailBody.Words(text("notification.digest.left", count - told)));
            parts.add(new MailBody.Action(text("notification.digest.action"), settings.url("inbox")));
        }

        /** A day is worth saying only where there are several. */
        private List<MailBody.Part> said(Notification one) {
            var said = new ArrayList<MailBody.Part>();
            if (kind.equals(NotificationMailChoices.WEEKLY_DIGEST))
                said.add(new MailBody.When(dates.moment(one.happenedAt())));
            said.add(new MailBody.Words(cut(one.words().line(), LINE)));
            var quotation = RichText.excerpt(one.words().quotation(), count > FEW ? SHORT : LONG);
            if (!quotation.isBlank()) said.add(new MailBody.Quote(quotation));
            return said;
        }

        String subjectLine() {
            return text(
                    "notification.digest.subject." + kind,
                    news.getFirst().subject().title(),
                    count - 1);
        }
    }

    private static String title(Grouped group) {
        return cut(group.subject().title(), TITLE);
    }

    private static String action(Grouped group) {
        return group.news().getFirst().words().action();
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) return text;
        var space = text.lastIndexOf(' ', max - 1);
        var end = space > max / 2 ? space : max - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
