package org.folkmoot.feedback.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.GiveFeedback;
import org.folkmoot.feedback.LinkedFeedback;
import org.folkmoot.shared.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page on which somebody answers, as plain HTML. Everything people wrote is put in as text. */
@Component
class FeedbackSheet {

    /**
     * What stands in the form, as somebody typed or chose it.
     *
     * @param score 1 to 5, or anything that is none
     */
    record Typed(String score, String use, String useful) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    /**
     * What the page says besides.
     *
     * @param status  what was done, or empty
     * @param trouble why nothing was done, or empty
     * @param fields  message by name of the field
     * @param send    the score was chosen by the link: a script sends it at once
     */
    record Said(String status, String trouble, Map<String, String> fields, boolean send) {

        static Said done(String status) {
            return new Said(status, "", Map.of(), false);
        }

        static Said refused(String trouble, Map<String, String> fields) {
            return new Said("", trouble, Map.copyOf(fields), false);
        }
    }

    private final MessageSource messages;
    private final Dates dates;
    private final Document sheet;

    FeedbackSheet(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
        this.sheet = read();
    }

    /** @param action path of the page, with a leading slash and without a query */
    String html(String action, LinkedFeedback asked, Typed typed, Said said) {
        var page = sheet.clone();
        var round = asked.round().name();
        page.title(text("feedback.page.title." + round));
        page.expectFirst("h1").text(text("feedback.page.title." + round));
        say(page, "about", text("feedback.page.about." + round, asked.title(), dates.day(asked.startsAt())));
        say(page, "status", said.status());
        say(page, "trouble", said.trouble());
        answered(page, asked, said);
        var form = byId(page, "answer").attr("action", action);
        if (asked.round() == FeedbackRound.FIRST) scores(page, typed, asked);
        else {
            byId(page, "scores").remove();
            byId(page, "useful-field").remove();
        }
        field(page, "use", text("feedback.page.use." + round), round, typed.use(), said);
        if (asked.round() == FeedbackRound.FIRST) {
            field(page, "useful", text("feedback.page.useful"), round, typed.useful(), said);
            say(page, "score-error", said.fields().getOrDefault("score", ""));
        }
        if (said.send())
            form.attr("data-send", typed.score())
                    .attr("data-kept", text("feedback.page.score-kept", typed.score()))
                    .attr("data-failed", text("feedback.page.score-not-sent"));
        say(page, "unnamed", text("feedback.page.unnamed", dates.day(asked.until())));
        say(page, "send", text("feedback.page.send"));
        if (asked.answeredAt() == null) byId(page, "back").remove();
        else {
            byId(page, "back").attr("action", action);
            say(page, "take-back", text("feedback.page.take-back"));
        }
        byId(page, "more")
                .attr("href", "/" + FeedbackNavigation.session(asked.session()))
                .text(text("feedback.page.more"));
        return page.outerHtml();
    }

    private void answered(Document page, LinkedFeedback asked, Said said) {
        var at = asked.answeredAt();
        if (at == null || !said.status().isEmpty()) {
            byId(page, "answered").remove();
            return;
        }
        var score = asked.score();
        var words = asked.words() ? " " + text("feedback.page.words-kept") : "";
        say(
                page,
                "answered",
                (score == null
                                ? text("feedback.page.answered-words", dates.day(at))
                                : text("feedback.page.answered", dates.day(at), text("feedback.score." + score)))
                        + words);
    }

    private void scores(Document page, Typed typed, LinkedFeedback asked) {
        var scores = byId(page, "scores");
        scores.expectFirst("legend").text(text("feedback.page.score"));
        var error = byId(page, "score-error");
        var chosen = typed.score().isEmpty() && asked.score() != null ? String.valueOf(asked.score()) : typed.score();
        for (var score = GiveFeedback.LOWEST; score <= GiveFeedback.HIGHEST; score++) {
            var label = new Element("label");
            label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", "score")
                    .attr("value", String.valueOf(score))
                    .attr("checked", chosen.equals(String.valueOf(score)));
            label.appendElement("span").text(text("feedback.score." + score));
            error.before(label);
        }
    }

    private void field(Document page, String name, String label, String round, String typed, Said said) {
        page.expectFirst("label[for=" + name + "]").text(label);
        say(page, name + "-help", text("feedback.page.hint." + round, GiveFeedback.WORDS_MAX));
        // The first line break of a text area is not part of its text.
        byId(page, name).text((typed.startsWith("\n") ? "\n" : "") + typed);
        var error = said.fields().getOrDefault(name, "");
        say(page, name + "-error", error);
        if (!error.isEmpty()) byId(page, name).attr("aria-invalid", "true");
    }

    private static void say(Document page, String id, String text) {
        byId(page, id).text(text);
    }

    private static Element byId(Document page, String id) {
        return page.expectFirst("#" + id);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static Document read() {
        try {
            var page =
                    Jsoup.parse(new ClassPathResource("feedback/page.html").getContentAsString(StandardCharsets.UTF_8));
            page.outputSettings().prettyPrint(false);
            return page;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
