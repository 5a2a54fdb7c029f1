package org.folkmoot.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.folkmoot.member.Passwords;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Choosing a password, or doing without one where links by mail are open. */
class NewPassword extends Div {

    private final PasswordField password = new PasswordField(getTranslation("account.password.label"));
    private final Checkbox without = new Checkbox(getTranslation("account.password.without"));

    NewPassword(boolean withoutIsPossible) {
        addClassName("fm-form");
        password.setHelperText(getTranslation("account.password.help", Passwords.MIN));
        password.setMaxLength(Passwords.MAX);
        password.getElement().setAttribute("autocomplete", "new-password");
        without.addValueChangeListener(change -> {
            password.setEnabled(!change.getValue());
            if (change.getValue()) {
                password.clear();
                FieldErrors.clear(password);
            }
        });
        add(password);
        if (withoutIsPossible) add(without);
    }

    /** Whether what stands here may be tried; otherwise the field says why not. */
    boolean usable() {
        return without.getValue() || FieldErrors.run(password, () -> Passwords.check(password.getValue()));
    }

    @Nullable
    String value() {
        return without.getValue() ? null : password.getValue();
    }

    void show(UnusableInputException unusable) {
        FieldErrors.show(password, getTranslation(unusable.key(), unusable.arguments()));
    }
}
