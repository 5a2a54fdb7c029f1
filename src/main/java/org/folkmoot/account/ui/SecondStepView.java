package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.folkmoot.account.CodeAnswer;
import org.folkmoot.account.SecondFactorService;
import org.folkmoot.account.SecondStepAsked;
import org.folkmoot.shared.ui.PageHeader;

/** The second step of a sign-in: a code, or setting up what will give codes from now on. Its forms are plain ones. */
@Route("sign-in/second")
@AnonymousAllowed
class SecondStepView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTION = "sign-in/second";

    private final SecondFactorService factors;
    private final Div body = new Div();

    SecondStepView(SecondFactorService factors) {
        this.factors = factors;
        addClassName("fm-reading");
        add(new PageHeader(getTranslation("account.second.title")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        factors.asked().ifPresentOrElse(this::show, this::nobody);
    }

    private void show(SecondStepAsked asked) {
        if (asked.proved()) body.add(new Paragraph(getTranslation("account.second.set-up-done")), goOn());
        else
            switch (asked.need()) {
                case "code" -> askForCode(asked);
                case "passkey" -> body.add(new Paragraph(getTranslation("account.second.passkey", asked.name())));
                default -> setUp(asked);
            }
        if (!asked.proved()) body.add(leave());
    }

    private void askForCode(SecondStepAsked asked) {
        body.add(new Paragraph(getTranslation("account.second.text", asked.name())));
        if (asked.said() != null) body.add(refused(asked.said()));
        var input = new Input();
        input.setId("code");
        input.getElement()
                .setAttribute("name", "code")
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "40")
                .setAttribute("aria-describedby", "code-help")
                .setAttribute("autofocus", true)
                .setAttribute("required", true);
        var label = new NativeLabel(getTranslation("account.factor.code"));
        label.setFor(input);
        var help = new Paragraph(getTranslation("account.factor.code-help"));
        help.setId("code-help");
        help.addClassName("fm-help");
        var field = new Div(label, input, help);
        field.addClassName("fm-field");
        body.getElement().appendChild(form(ACTION, field, submit("account.second.button", "fm-primary")));
    }

    private Paragraph refused(CodeAnswer said) {
        var sentence = new Paragraph(getTranslation(said.key(), Math.abs(said.minutes())));
        sentence.addClassName("fm-error");
        sentence.getElement().setAttribute("role", "alert");
        return sentence;
    }

    private void setUp(SecondStepAsked asked) {
        body.add(
                new Paragraph(getTranslation("account.second.must-set-up", asked.name())),
                new AuthenticatorForm(factors.beginHalfSignedIn(), factors::confirmHalfSignedIn, this::confirmed));
    }

    private void confirmed(List<String> codes) {
        body.removeAll();
        body.add(new RecoveryCodeList(codes), goOn());
    }

    private Div goOn() {
        var part = new Div();
        part.getElement().appendChild(form(ACTION, submit("account.second.go-on", "fm-primary")));
        return part;
    }

    private Div leave() {
        var part = new Div();
        part.getElement().appendChild(form(ACTION + "/leave", submit("account.second.leave", "fm-quiet")));
        return part;
    }

    private void nobody() {
        body.add(
                new Paragraph(getTranslation("account.second.nobody")),
                new Anchor("sign-in", getTranslation("account.sign-in.title")));
    }

    private NativeButton submit(String key, String className) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName(className);
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private static Element form(String action, Component... parts) {
        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", action).setAttribute("class", "fm-form");
        for (var part : parts) form.appendChild(part.getElement());
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.second.title");
    }
}
