package org.folkmoot.account.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.account.CodeAnswer;
import org.folkmoot.shared.ui.FieldErrors;

/** For a code of an authenticator app; phones and password managers know it by its attributes. */
class CodeField extends TextField {

    CodeField(String label) {
        super(label);
        getElement().setAttribute("autocomplete", "one-time-code");
        setMaxLength(40);
        getElement().setAttribute("inputmode", "text");
    }

    /** Says at the field why a code was not accepted. @return whether it was */
    boolean took(CodeAnswer answer) {
        if (answer.accepted()) {
            clear();
            FieldErrors.clear(this);
            return true;
        }
        FieldErrors.show(this, getTranslation(answer.key(), Math.abs(answer.minutes())));
        return false;
    }
}
