package org.folkmoot.account.ui;

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
import org.folkmoot.shared.ui.PageHeader;

/** Sign-in: a plain form posted to Spring Security, so that a browser's password manager knows it. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph refused = new Paragraph();

    SignInView() {
        addClassName("fm-reading");
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);

        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "sign-in");
        form.setAttribute("class", "fm-form");
        var button = new NativeButton(getTranslation("account.sign-in.button"));
        button.addClassName("fm-primary");
        button.getElement().setAttribute("type", "submit");
        form.appendChild(
                field("username", "email", "username", getTranslation("account.sign-in.email"))
                        .getElement(),
                field("password", "password", "current-password", getTranslation("account.sign-in.password"))
                        .getElement(),
                button.getElement());

        add(new PageHeader(getTranslation("account.sign-in.title")), refused);
        getElement().appendChild(form);
    }

    private static Div field(String name, String type, String autocomplete, String label) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement().setAttribute("name", name).setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        var text = new NativeLabel(label);
        text.setFor(input);
        var row = new Div(text, input);
        row.addClassName("fm-field");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var failed = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        refused.setVisible(failed);
        refused.setText(failed ? getTranslation("account.sign-in.refused") : "");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.title");
    }
}
