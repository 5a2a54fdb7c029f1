package org.folkmoot.feedback.ui;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.feedback.FeedbackAnswerService;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.GiveFeedback;
import org.folkmoot.feedback.LinkedFeedback;
import org.folkmoot.feedback.ui.FeedbackSheet.Said;
import org.folkmoot.feedback.ui.FeedbackSheet.Typed;
import org.folkmoot.mail.LinkedPage;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody answers, behind the link in a mail: looking changes nothing, with whatever score in the address. */
@RestController
@RequestMapping("/feedback/{token}")
class FeedbackPage {

    private final FeedbackAnswerService answers;
    private final FeedbackSheet sheet;
    private final LinkedPage pages;
    private final MessageSource messages;
    private final Dates dates;

    FeedbackPage(
            FeedbackAnswerService answers, FeedbackSheet sheet, LinkedPage pages, MessageSource messages, Dates dates) {
        this.answers = answers;
        this.sheet = sheet;
        this.pages = pages;
        this.messages = messages;
        this.dates = dates;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token, @RequestParam(defaultValue = "") String score) {
        try {
            var asked = answers.linked(token);
            if (!asked.open()) return closed(asked);
            var chosen = scoreOf(score) == null || asked.round() == FeedbackRound.AGAIN ? "" : score;
            var said = new Said("", "", Map.of(), !chosen.isEmpty());
            return shown(HttpStatus.OK, token, asked, new Typed(chosen, "", ""), said);
        } catch (RefusedException over) {
            return over(over);
        }
    }

    @PostMapping
    ResponseEntity<String> give(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String score,
            @RequestParam(defaultValue = "") String use,
            @RequestParam(defaultValue = "") String useful,
            @RequestParam(defaultValue = "") String act) {
        try {
            var asked = answers.linked(token);
            return act.equals("take-back") ? takeBack(token, asked) : give(token, asked, new Typed(score, use, useful));
        } catch (RefusedException over) {
            return over(over);
        }
    }

    private ResponseEntity<String> give(String token, LinkedFeedback asked, Typed typed) {
        var wrong = wrongFields(typed);
        if (!wrong.isEmpty())
            return shown(
                    HttpStatus.BAD_REQUEST, token, asked, typed, Said.refused(text("feedback.page.not-sent"), wrong));
        try {
            var given = new GiveFeedback(scoreOf(typed.score()), typed.use(), typed.useful());
            var now = answers.answer(token, given);
            return shown(HttpStatus.OK, token, now, typed, Said.done(text("feedback.page.kept")));
        } catch (RefusedException no) {
            return shown(HttpStatus.BAD_REQUEST, token, asked, typed, Said.refused(said(no), Map.of()));
        }
    }

    private ResponseEntity<String> takeBack(String token, LinkedFeedback asked) {
        try {
            var now = answers.takeBack(token);
            return shown(HttpStatus.OK, token, now, Typed.NOTHING, Said.done(text("feedback.page.taken-back")));
        } catch (RefusedException no) {
            return shown(HttpStatus.BAD_REQUEST, token, asked, Typed.NOTHING, Said.refused(said(no), Map.of()));
        }
    }

    private Map<String, String> wrongFields(Typed typed) {
        var wrong = new HashMap<String, String>();
        if (!typed.score().isEmpty() && scoreOf(typed.score()) == null)
            wrong.put("score", text("feedback.input.score", GiveFeedback.LOWEST, GiveFeedback.HIGHEST));
        words("use", typed.use(), wrong);
        words("useful", typed.useful(), wrong);
        return wrong;
    }

    private void words(String field, String typed, Map<String, String> wrong) {
        try {
            GiveFeedback.words(typed);
        } catch (UnusableInputException unusable) {
            wrong.put(field, text(unusable.key(), unusable.arguments()));
        }
    }

    private static @Nullable Integer scoreOf(String text) {
        return text.matches("[1-5]") ? Integer.valueOf(text) : null;
    }

    private ResponseEntity<String> shown(
            HttpStatus status, String token, LinkedFeedback asked, Typed typed, Said said) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(sheet.html("/" + FeedbackNavigation.page(token), asked, typed, said));
    }

    private ResponseEntity<String> closed(LinkedFeedback asked) {
        var text = text("feedback.link.closed.text", asked.title(), dates.day(asked.until()));
        var link = "/" + FeedbackNavigation.session(asked.session());
        return pages.of(
                HttpStatus.OK,
                new LinkedPage.Shown("feedback.link.closed.title", text, null, link, "feedback.page.more"));
    }

    private ResponseEntity<String> over(RefusedException over) {
        return pages.of(
                HttpStatus.NOT_FOUND,
                new LinkedPage.Shown(
                        "feedback.link.over.title",
                        said(over),
                        null,
                        "/conversations",
                        "feedback.series.to-conversations"));
    }

    private String said(RefusedException no) {
        return text(no.refusal().key(), no.arguments());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
