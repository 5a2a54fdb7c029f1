package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** One field and a button: a link goes to the address, if it has an account. The screen never says whether it has. */
class AskForLink extends Div {

    private final EmailField email = new EmailField(getTranslation("account.sign-in.email"));
    private final Consumer<EmailAddress> ask;

    AskForLink(String textKey, String buttonKey, Consumer<EmailAddress> ask) {
        this.ask = ask;
        email.getElement().setAttribute("autocomplete", "username");
        var button = new Button(getTranslation(buttonKey), click -> {
            submit();
            click.getSource().setEnabled(true);
        });
        button.setDisableOnClick(true);
        button.addClassName("fm-primary");
        var form = new Div(email, button);
        form.addClassName("fm-form");
        add(new Paragraph(getTranslation(textKey)), form);
    }

    private void submit() {
        FieldErrors.on(email, () -> new EmailAddress(email.getValue())).ifPresent(address -> {
            try {
                ask.accept(address);
                sent(address);
            } catch (RefusedException refused) {
                FieldErrors.show(email, getTranslation(refused.refusal().key(), refused.arguments()));
            }
        });
    }

    private void sent(EmailAddress address) {
        removeAll();
        var sentence = new Paragraph(getTranslation("account.mail.sent", address.value()));
        sentence.addClassName("fm-good");
        sentence.getElement().setAttribute("role", "status");
        add(sentence, new Paragraph(getTranslation("account.mail.not-there")));
    }
}
