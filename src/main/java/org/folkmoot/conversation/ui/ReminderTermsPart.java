package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.folkmoot.conversation.ReminderTerms;
import org.folkmoot.conversation.SessionReminderService;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** When those with a place are reminded of it. */
class ReminderTermsPart extends Section {

    private final transient SessionReminderService reminders;

    private final IntegerField first = new IntegerField(getTranslation("conversation.reminders.first"));
    private final IntegerField second = new IntegerField(getTranslation("conversation.reminders.second"));

    ReminderTermsPart(SessionReminderService reminders) {
        this.reminders = reminders;
        var now = reminders.terms();
        first.setValue(now.firstHours());
        first.setHelperText(getTranslation("conversation.reminders.first-help", ReminderTerms.LONGEST_HOURS));
        second.setValue(now.secondHours());
        second.setHelperText(getTranslation("conversation.reminders.second-help"));
        var save = new NativeButton(getTranslation("conversation.reminders.save"), click -> save());
        save.addClassName("fm-primary");
        var form = new Div(first, second, save);
        form.addClassName("fm-form");
        add(
                new H2(getTranslation("conversation.reminders.title")),
                new Paragraph(getTranslation("conversation.reminders.about")),
                form);
        addClassName("fm-section");
    }

    private void save() {
        var hours = FieldErrors.on(first, () -> ReminderTerms.firstHours(given(first)));
        var again = FieldErrors.on(second, () -> given(second));
        if (hours.isEmpty() || again.isEmpty()) return;
        FieldErrors.on(second, () -> new ReminderTerms(hours.get(), again.get()))
                .ifPresent(terms -> {
                    reminders.change(terms);
                    Notice.show(getTranslation("conversation.reminders.saved"));
                });
    }

    private static int given(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("conversation.input.number");
        return number;
    }
}
