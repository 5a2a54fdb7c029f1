package org.folkmoot.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Main;
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
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** One mail with its words. */
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
        if (mail.canTryAgain()) header.actions(tryAgain(mail.id()));
        var words = new Pre(mail.body());
        words.addClassName("fm-mail-words");
        add(header, facts(mail), words);
    }

    private Button tryAgain(MailId id) {
        var button = new Button(getTranslation("mail.try-again"), click -> {
            try {
                mails.tryAgain(id);
                Notice.show(getTranslation("mail.tried-again"));
            } catch (RefusedException refused) {
                Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
            }
            mails.find(id).ifPresent(this::show);
        });
        button.addClassName("fm-secondary");
        return button;
    }

    private DescriptionList facts(MailDetail mail) {
        var facts = new DescriptionList();
        facts.addClassName("fm-facts");
        fact(
                facts,
                getTranslation("mail.fact.to"),
                mail.recipient() == null ? mail.to() : mail.recipient() + " · " + mail.to());
        fact(facts, getTranslation("mail.fact.written"), dates.moment(mail.writtenAt()));
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
