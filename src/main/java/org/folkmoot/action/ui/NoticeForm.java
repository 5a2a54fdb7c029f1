package org.folkmoot.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.folkmoot.action.ReminderService;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** How many days before its day an owner is reminded. */
class NoticeForm extends Section {

    NoticeForm(ReminderService reminders) {
        addClassName("fm-section");
        var days = new IntegerField(getTranslation("action.notice.days"));
        days.setHelperText(getTranslation("action.notice.days.help"));
        days.setStepButtonsVisible(true);
        days.setMin(0);
        days.setMax(ReminderService.DAYS_MOST);
        days.setManualValidation(true);
        days.setValue(reminders.daysBefore());
        var save = new Button(getTranslation("action.notice.save"), click -> {
            var saved = FieldErrors.run(days, () -> {
                if (days.getValue() == null)
                    throw new UnusableInputException("action.notice.days.range", ReminderService.DAYS_MOST);
                reminders.remindBefore(days.getValue());
            });
            if (saved) Notice.show(getTranslation("action.notice.saved", days.getValue()));
        });
        save.addClassName("fm-secondary");
        var line = new Div(days, save);
        line.addClassName("fm-line");
        add(new H2(getTranslation("action.notice.title")), line);
    }
}
