package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.outreach.ContactKind;
import org.folkmoot.outreach.ContactService;
import org.folkmoot.outreach.RecordContact;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Writes down a visit, an interview or a briefing. */
@Route(NewContactView.ROUTE)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class NewContactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "outreach/new";

    private final ContactService contacts;
    private final Select<ContactKind> kind = new Select<>();
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("outreach.new.organisation"));
    private final DatePicker day = new DatePicker(getTranslation("outreach.new.day"));
    private final PeopleField went;
    private final PeopleField met;
    private final IntegerField unnamed = new IntegerField(getTranslation("outreach.new.unnamed"));
    private final TextArea note = new TextArea(getTranslation("outreach.new.note"));

    NewContactView(
            ContactService contacts, OrganisationService organisations, MemberService members, PortalClock clock) {
        this.contacts = contacts;
        kind.setLabel(getTranslation("outreach.new.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("outreach.kind." + one));
        kind.setValue(ContactKind.VISIT);
        organisation.setItems(organisations.all());
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setRequiredIndicatorVisible(true);
        day.setLocale(Locale.UK);
        day.setValue(clock.today());
        day.setRequiredIndicatorVisible(true);
        went = new PeopleField(getTranslation("outreach.new.went"), members);
        went.setHelperText(getTranslation("outreach.new.went-help"));
        met = new PeopleField(getTranslation("outreach.new.met"), members);
        unnamed.setValue(0);
        unnamed.setMin(0);
        unnamed.setStepButtonsVisible(true);
        unnamed.setHelperText(getTranslation("outreach.new.unnamed-help"));
        note.setMinRows(4);
        var save = new Button(getTranslation("outreach.new.save"), click -> save());
        save.addClassName("fm-primary");
        var form = new Div(kind, organisation, day, went, met, unnamed, note, save);
        form.addClassName("fm-form");
        add(
                new PageHeader(getTranslation("outreach.new.title"))
                        .kicker(new Anchor(ContactLogView.ROUTE, getTranslation("outreach.log.title"))),
                form);
    }

    static String link(OrganisationId organisation) {
        return ROUTE + "?organisation=" + organisation.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("organisation")
                .flatMap(OrganisationId::parse)
                .flatMap(id -> organisation
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .ifPresent(organisation::setValue);
    }

    private void save() {
        var where = FieldErrors.on(organisation, () -> given(organisation.getOptionalValue()));
        var when = FieldErrors.on(day, () -> given(day.getOptionalValue()));
        var heads = FieldErrors.on(unnamed, () -> {
            var typed = unnamed.getOptionalValue().orElse(0);
            if (typed < 0 || typed > RecordContact.UNNAMED_MAX)
                throw new UnusableInputException("outreach.unnamed", RecordContact.UNNAMED_MAX);
            return typed;
        });
        var text = FieldErrors.on(note, () -> Texts.optionalBlock(note.getValue(), RecordContact.NOTE_MAX));
        if (where.isEmpty() || when.isEmpty() || heads.isEmpty() || text.isEmpty()) return;
        try {
            contacts.record(new RecordContact(
                    kind.getValue(),
                    where.get().id(),
                    when.get(),
                    went.chosen(),
                    met.chosen(),
                    heads.get(),
                    text.get()));
            Notice.show(getTranslation("outreach.new.done"));
            getUI().ifPresent(ui -> ui.navigate(ContactLogView.ROUTE));
        } catch (RefusedException refused) {
            var sentence = getTranslation(refused.refusal().key(), refused.arguments());
            if (refused.refusal().name().equals("DAY_AHEAD")) FieldErrors.show(day, sentence);
            else FieldErrors.show(met, sentence);
        }
    }

    private static <T> T given(Optional<T> chosen) {
        return chosen.orElseThrow(() -> new UnusableInputException("input.required"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outreach.new.title");
    }
}
