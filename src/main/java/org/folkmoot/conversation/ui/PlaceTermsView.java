package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.PlaceTerms;
import org.folkmoot.conversation.SessionReminderService;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** By which hours waiting lists move on, and when people are reminded of their place. */
@Route(PlaceTermsView.ROUTE)
@RolesAllowed("MANAGER")
class PlaceTermsView extends Main implements HasDynamicTitle {

    static final String ROUTE = "conversations/waiting-lists";

    private final transient PlaceListService list;

    private final IntegerField confirm = new IntegerField(getTranslation("conversation.terms.confirm"));
    private final IntegerField before = new IntegerField(getTranslation("conversation.terms.before"));
    private final Checkbox guests = new Checkbox(getTranslation("conversation.terms.guests"));
    private final IntegerField straight = new IntegerField(getTranslation("conversation.terms.straight"));

    PlaceTermsView(PlaceListService list, SessionReminderService reminders) {
        this.list = list;
        var now = list.terms();
        confirm.setValue(now.confirmHours());
        confirm.setHelperText(getTranslation("conversation.terms.confirm-help", PlaceTerms.LONGEST_HOURS));
        before.setValue(now.confirmBeforeHours());
        before.setHelperText(getTranslation("conversation.terms.before-help", PlaceTerms.BEFORE_MOST_HOURS));
        straight.setValue(now.straightHours());
        straight.setHelperText(getTranslation("conversation.terms.straight-help"));

        guests.setValue(now.guests());
        guests.setHelperText(getTranslation("conversation.terms.guests-help"));

        var header = new PageHeader(getTranslation("conversation.terms.title"));
        header.kicker(new Anchor("conversations", getTranslation("conversation.back")));
        header.subline(getTranslation("conversation.terms.subline"));
        var save = new NativeButton(getTranslation("conversation.terms.save"), click -> save());
        save.addClassName("fm-primary");
        var form = new Div(confirm, before, straight, guests, save);
        form.addClassName("fm-form");
        add(header, form, new ReminderTermsPart(reminders));
    }

    private void save() {
        var hours = FieldErrors.on(confirm, () -> PlaceTerms.confirmHours(given(confirm)));
        var last = FieldErrors.on(before, () -> PlaceTerms.confirmBeforeHours(given(before)));
        var from = FieldErrors.on(straight, () -> given(straight));
        if (hours.isEmpty() || last.isEmpty() || from.isEmpty()) return;
        FieldErrors.on(straight, () -> new PlaceTerms(hours.get(), last.get(), from.get(), guests.getValue()))
                .ifPresent(terms -> {
                    list.change(terms);
                    Notice.show(getTranslation("conversation.terms.saved"));
                });
    }

    private static int given(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("conversation.input.number");
        return number;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.terms.title");
    }
}
