package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import org.folkmoot.account.EmailChangeService;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** Moving to another e-mail address. */
@org.springframework.stereotype.Component
class EmailSection implements AccountSection {

    private final EmailChangeService changes;
    private final MemberService members;

    EmailSection(EmailChangeService changes, MemberService members) {
        this.changes = changes;
        this.members = members;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String anchor() {
        return "email";
    }

    @Override
    public String titleKey() {
        return "account.email.title";
    }

    @Override
    public Component create() {
        return new Form();
    }

    private class Form extends Div {

        private final EmailField email = new EmailField(getTranslation("account.email.new"));
        private final PasswordField password = new PasswordField(getTranslation("account.email.password"));

        Form() {
            addClassName("fm-form");
            email.getElement().setAttribute("autocomplete", "email");
            password.getElement().setAttribute("autocomplete", "current-password");
            password.setVisible(members.me().canSignIn());
            var ask = new Button(getTranslation("account.email.button"), click -> ask());
            ask.addClassName("fm-primary");
            add(new Paragraph(getTranslation("account.email.text", changes.myAddress())), email, password, ask);
        }

        private void ask() {
            FieldErrors.clear(password);
            FieldErrors.on(email, () -> new EmailAddress(email.getValue())).ifPresent(this::ask);
        }

        private void ask(EmailAddress to) {
            try {
                changes.ask(to, password.getValue());
                removeAll();
                var sent = new Paragraph(getTranslation("account.email.sent", to.value(), changes.myAddress()));
                sent.addClassName("fm-good");
                sent.getElement().setAttribute("role", "status");
                add(sent);
            } catch (RefusedException refused) {
                var words = getTranslation(refused.refusal().key(), refused.arguments());
                var ofPassword = Set.of("PASSWORD_WRONG", "TOO_MANY_TRIES")
                        .contains(refused.refusal().name());
                if (ofPassword) FieldErrors.show(password, words);
                else FieldErrors.show(email, words);
            }
        }
    }
}
