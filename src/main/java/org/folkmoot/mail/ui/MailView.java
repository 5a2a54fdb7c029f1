package org.folkmoot.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.mail.MailDetail;
import org.folkmoot.mail.MailId;
import org.folkmoot.mail.MailService;
import org.folkmoot.mail.MailState;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** One mail with its words, as a mail program shows them and as plain text. */
@Route("admin/mail/:mailId")
@RolesAllowed("ADMINISTRATOR")
class MailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MailService mails;
    private final Dates dates;
    private String subject = "";

    MailView(MailService mails, Dates dates) {
        this.mails = mails;
        this.dates = dates;
    }

    static String link(MailId id) {
        return MailListView.ROUTE + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("mailId")
                .flatMap(MailId::parse)
                .flatMap(mails::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MailDetail mail) {
        subject = mail.subject();
        removeAll();
        var header = new PageHeader(subject)
                .kicker(new Anchor(MailListView.ROUTE, getTranslation("mail.list.title")))
                .subline(MailStates.pill(this, mail.state()));
        if (mail.canTryAgain()) header.actions(tryAgain(mail));
        var words = new Pre(mail.text());
        words.addClassName("fm-mail-words");
        add(header, facts(mail));
        if (mail.linksLeftOut()) {
            var leftOut = new Paragraph(getTranslation("mail.preview.links-left-out"));
            leftOut.addClassName("fm-note");
            add(leftOut);
        }
        add(
                new PageSection(getTranslation("mail.preview.html"), framed(mail)),
                new PageSection(getTranslation("mail.preview.text"), words));
    }

    /** In a sandbox: it runs nothing and its links lead nowhere. */
    private IFrame framed(MailDetail mail) {
        var frame = new IFrame();
        frame.setSrcdoc(mail.html());
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(getTranslation("mail.preview.html"));
        frame.addClassName("fm-mail-frame");
        return frame;
    }

    private Button tryAgain(MailDetail mail) {
        var uncertain = mail.state() == MailState.UNCERTAIN;
        var button =
                new Button(uncertain ? getTranslation("mail.again.verb") : getTranslation("mail.try-again"), click -> {
                    if (uncertain)
                        Confirm.ask(
                                getTranslation("mail.again.title"),
                                getTranslation("mail.again.text"),
                                getTranslation("mail.again.verb"),
                                () -> tryAgain(mail.id()));
                    else tryAgain(mail.id());
                });
        button.addClassName("fm-secondary");
        return button;
    }

    private void tryAgain(MailId id) {
        try {
            mails.tryAgain(id);
            Notice.show(getTranslation("mail.tried-again"));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        mails.find(id).ifPresent(this::show);
    }

    private DescriptionList facts(MailDetail mail) {
        var facts = new DescriptionList();
        facts.addClassName("fm-facts");
        fact(
                facts,
                getTranslation("mail.fact.to"),
                mail.recipient() == null ? mail.to() : mail.recipient() + " · " + mail.to());
        fact(facts, getTranslation("mail.fact.kind"), mail.kind());
        fact(facts, getTranslation("mail.fact.written"), dates.moment(mail.writtenAt()));
        if (mail.why() != null)
            fact(facts, getTranslation("mail.fact.why"), getTranslation("mail.reason." + mail.why()));
        if (mail.attempts() > 0) fact(facts, getTranslation("mail.fact.attempts"), String.valueOf(mail.attempts()));
        if (mail.nextAttemptAt() != null)
            fact(facts, getTranslation("mail.fact.next"), dates.moment(mail.nextAttemptAt()));
        if (mail.endedAt() != null) fact(facts, getTranslation("mail.fact.ended"), dates.moment(mail.endedAt()));
        if (mail.lastError() != null) fact(facts, getTranslation("mail.fact.error"), mail.lastError());
        return facts;
    }

    private static void fact(DescriptionList facts, String term, String text) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    @Override
    public String getPageTitle() {
        return subject;
    }
}
