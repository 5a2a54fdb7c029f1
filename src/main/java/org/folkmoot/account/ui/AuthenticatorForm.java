package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folkmoot.account.TotpConfirmed;
import org.folkmoot.account.TotpSetUp;
import org.folkmoot.shared.ui.QrCode;

/** Shows the secret to a phone and asks for the first code. */
class AuthenticatorForm extends Div {

    AuthenticatorForm(TotpSetUp setUp, Function<String, TotpConfirmed> confirm, Consumer<List<String>> done) {
        addClassName("fm-form");
        var secret = new Code(setUp.spaced());
        secret.addClassName("fm-password");
        var typed = new Paragraph(new Span(getTranslation("account.factor.or-type")), new Div(secret));
        var code = new CodeField(getTranslation("account.factor.first-code"));
        var button = new Button(getTranslation("account.factor.confirm"), click -> {
            var confirmed = confirm.apply(code.getValue());
            if (code.took(confirmed.answer())) done.accept(confirmed.recoveryCodes());
        });
        button.addClassName("fm-primary");
        add(
                new OrderedList(
                        new ListItem(getTranslation("account.factor.step-app")),
                        new ListItem(getTranslation("account.factor.step-scan")),
                        new ListItem(getTranslation("account.factor.step-code"))),
                new QrCode(setUp.uri(), getTranslation("account.factor.qr")),
                typed,
                code,
                button);
    }
}
