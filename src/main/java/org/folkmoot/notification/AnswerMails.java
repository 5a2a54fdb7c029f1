package org.folkmoot.notification;

import java.util.ArrayList;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailKind;
import org.folkmoot.mail.MailWords;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An answer reaches the author and everybody who supports the idea, once each, with the reason. */
@Component
class AnswerMails {

    private final IdeaService ideas;
    private final MailWriter writer;
    private final MailWords words;
    private final FolkmootSettings settings;
    private final Dates dates;

    AnswerMails(IdeaService ideas, MailWriter writer, MailWords words, FolkmootSettings settings, Dates dates) {
        this.ideas = ideas;
        this.writer = writer;
        this.words = words;
        this.settings = settings;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(IdeaAnswered answered) {
        var mails = new ArrayList<WriteMail>();
        mails.add(mail(answered, answered.author(), "notification.idea-answered.author", MailKind.ANSWERS_TO_MY_IDEAS));
        SystemWork.call(() -> ideas.supportersOf(answered.idea())).stream()
                .filter(supporter -> !supporter.equals(answered.author()))
                .forEach(supporter -> mails.add(mail(
                        answered,
                        supporter,
                        "notification.idea-answered.supporter",
                        MailKind.ANSWERS_TO_SUPPORTED_IDEAS)));
        writer.write(mails);
    }

    WriteMail mail(IdeaAnswered answered, MemberId to, String key, MailKind kind) {
        var outcome = words.text("notification.outcome." + answered.outcome());
        var next = answered.steer().isBlank() ? "" : words.text("notification.idea-answered.next");
        return new WriteMail(
                        "idea-answered:" + answered.idea().value() + ":" + answered.at() + ":" + to.value(),
                        to,
                        words.text(key + ".subject", answered.title(), outcome),
                        MailBody.of(
                                new MailBody.Words(words.text(key + ".body", answered.title())),
                                new MailBody.Words(outcome(answered, outcome)),
                                new MailBody.Words(words.text("notification.idea-answered.reason")),
                                new MailBody.Quote(answered.reason()),
                                new MailBody.Words(next),
                                new MailBody.Quote(answered.steer()),
                                new MailBody.Action(
                                        words.text("notification.idea-answered.link"),
                                        settings.url(IdeaNavigation.idea(answered.idea())))))
                .of(kind)
                .about("idea", answered.idea().value());
    }

    private String outcome(IdeaAnswered answered, String outcome) {
        if (answered.reviewDate() != null)
            return words.text("notification.idea-answered.parked", outcome, dates.fullDay(answered.reviewDate()));
        if (!answered.referredTo().isBlank())
            return words.text("notification.idea-answered.referred", outcome, answered.referredTo());
        return words.text("notification.idea-answered.outcome", outcome);
    }
}
