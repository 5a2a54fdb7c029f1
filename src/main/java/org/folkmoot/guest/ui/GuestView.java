package org.folkmoot.guest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.guest.AskAsGuest;
import org.folkmoot.guest.GuestService;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;

/** A place for somebody without an account. */
@Route("conversations/:sessionId/guest")
@AnonymousAllowed
class GuestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuestService guests;
    private final transient ConversationService conversations;
    private final transient OrganisationService organisations;
    private final transient Dates dates;

    private final TextField name = new TextField(getTranslation("guest.name"));
    private final EmailField email = new EmailField(getTranslation("guest.email"));
    private final ComboBox<OrganisationSummary> organisation = new ComboBox<>(getTranslation("guest.organisation"));
    private final Checkbox notListed = new Checkbox(getTranslation("guest.not-listed"));
    private final TextField organisationName = new TextField(getTranslation("guest.organisation-name"));
    private final Paragraph refused = new Paragraph();
    private final Div body = new Div();

    GuestView(GuestService guests, ConversationService conversations, OrganisationService organisations, Dates dates) {
        this.guests = guests;
        this.conversations = conversations;
        this.organisations = organisations;
        this.dates = dates;
        addClassName("fm-reading");
    }

    static String path(DialogueSessionId session) {
        return "conversations/" + session.value() + "/guest";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("sessionId")
                .flatMap(DialogueSessionId::parse)
                .flatMap(conversations::find)
                .ifPresentOrElse(found -> show(found.session()), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SessionSummary session) {
        var header = new PageHeader(getTranslation("guest.title"));
        header.kicker(new Anchor("conversations/" + session.id().value(), "◂ " + session.title()));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(header, body);
        if (guests.open(session.id())) fill(session);
        else
            body.add(
                    new Paragraph(getTranslation("guest.refusal.no-guests")),
                    new Anchor("sign-in", getTranslation("guest.sign-in")));
    }

    private void fill(SessionSummary session) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(AskAsGuest.NAME_MAX);
        name.getElement().setAttribute("autocomplete", "name");
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "email");
        organisation.setItems(organisations.all());
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setClearButtonVisible(true);
        organisationName.setMaxLength(AskAsGuest.ORGANISATION_MAX);
        organisationName.setVisible(false);
        notListed.addValueChangeListener(change -> {
            organisationName.setVisible(change.getValue());
            organisation.setEnabled(!change.getValue());
            if (change.getValue()) organisation.clear();
        });
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var ask = new Button(getTranslation("guest.ask"), click -> {
            ask(session);
            click.getSource().setEnabled(true);
        });
        ask.setDisableOnClick(true);
        ask.addClassName("fm-primary");
        var form = new Div(name, email, organisation, notListed, organisationName, refused, ask);
        form.addClassName("fm-form");
        var help = new Paragraph(getTranslation("guest.kept"));
        help.addClassName("fm-grey");
        body.add(new Paragraph(getTranslation("guest.text")), form, help);
    }

    private void ask(SessionSummary session) {
        refused.setVisible(false);
        var who = FieldErrors.on(name, () -> Texts.line(name.getValue(), AskAsGuest.NAME_MAX));
        var address = FieldErrors.on(email, () -> new EmailAddress(email.getValue()));
        var other = FieldErrors.on(
                organisationName,
                () -> notListed.getValue() ? Texts.line(organisationName.getValue(), AskAsGuest.ORGANISATION_MAX) : "");
        if (who.isEmpty() || address.isEmpty() || other.isEmpty()) return;
        var chosen =
                organisation.getOptionalValue().map(OrganisationSummary::id).orElse(null);
        try {
            guests.ask(session.id(), new AskAsGuest(who.get(), address.get(), chosen, other.get()));
            body.removeAll();
            var sent = new Paragraph(getTranslation("guest.sent", address.get().value()));
            sent.addClassName("fm-good");
            sent.getElement().setAttribute("role", "status");
            body.add(sent, new Paragraph(getTranslation("guest.not-there")));
        } catch (RefusedException no) {
            refused.setText(getTranslation(no.refusal().key(), no.arguments()));
            refused.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guest.title");
    }
}
