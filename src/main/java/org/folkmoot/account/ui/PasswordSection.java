package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** Changing my password. */
@org.springframework.stereotype.Component
class PasswordSection implements AccountSection {

    private final MemberService members;

    PasswordSection(MemberService members) {
        this.members = members;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String anchor() {
        return "password";
    }

    @Override
    public String titleKey() {
        return "account.me.password";
    }

    @Override
    public Component create() {
        return new Form();
    }

    private class Form extends Div {

        private final PasswordField old = new PasswordField(getTranslation("account.me.old-password"));
        private final PasswordField changed = new PasswordField(getTranslation("account.me.new-password"));

        Form() {
            addClassName("fm-form");
            old.getElement().setAttribute("autocomplete", "current-password");
            changed.getElement().setAttribute("autocomplete", "new-password");
            var change = new Button(getTranslation("account.me.change-password"), click -> change());
            change.addClassName("fm-primary");
            add(old, changed, change);
        }

        private void change() {
            try {
                members.changePassword(old.getValue(), changed.getValue());
                old.clear();
                changed.clear();
                FieldErrors.clear(old);
                FieldErrors.clear(changed);
                Notice.show(getTranslation("account.me.password-changed"));
            } catch (UnusableInputException unusable) {
                FieldErrors.show(changed, getTranslation(unusable.key(), unusable.arguments()));
            } catch (RefusedException refused) {
                FieldErrors.show(old, getTranslation(refused.refusal().key(), refused.arguments()));
            }
        }
    }
}
