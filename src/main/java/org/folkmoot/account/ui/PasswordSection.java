package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.folkmoot.account.RecoveryService;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** Changing my password; who has none is offered a link to choose one. */
@org.springframework.stereotype.Component
class PasswordSection implements AccountSection {

    private final MemberService members;
    private final RecoveryService recovery;

    PasswordSection(MemberService members, RecoveryService recovery) {
        this.members = members;
        this.recovery = recovery;
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
        var me = members.me();
        return me.canSignIn() ? new Form() : new Offer(new EmailAddress(me.email()));
    }

    private class Offer extends Div {

        Offer(EmailAddress address) {
            add(new Paragraph(getTranslation("account.me.no-password")));
            add(new Button(getTranslation("account.me.send-link"), click -> send(address)));
        }

        private void send(EmailAddress address) {
            try {
                recovery.askReset(address);
                removeAll();
                add(new Paragraph(getTranslation("account.me.link-sent", address.value())));
            } catch (RefusedException refused) {
                Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            }
        }
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
