package org.folkmoot.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.Doors;
import org.folkmoot.shared.ui.PageHeader;

/** Sign-in: a plain form posted to Spring Security, so that a browser's password manager knows it. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph refused = new Paragraph();

    SignInView(DoorService doors) {
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
                keep().getElement(),
                button.getElement());

        add(new PageHeader(getTranslation("account.sign-in.title")), refused);
        getElement().appendChild(form);
        add(otherWays(doors.doors()));
    }

    private UnorderedList otherWays(Doors open) {
        var ways = new UnorderedList();
        if (open.mailLinks())
            ways.add(new ListItem(new Anchor("sign-in/link", getTranslation("account.sign-in.by-link"))));
        ways.add(new ListItem(new Anchor("forgotten", getTranslation("account.sign-in.forgotten"))));
        if (open.registration())
            ways.add(new ListItem(new Anchor("register", getTranslation("account.sign-in.register"))));
        return ways;
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

    private Div keep() {
        var box = new Input();
        box.setId("keep");
        box.setType("checkbox");
        box.getElement().setAttribute("name", "keep").setAttribute("value", "on");
        var text = new NativeLabel(getTranslation("account.sign-in.keep"));
        text.setFor(box);
        var row = new Div(box, text);
        row.addClassName("fm-check");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var minutes = parameters.getSingleParameter("wait").filter(text -> text.matches("[0-9]{1,3}"));
        var sentence = minutes.map(text -> getTranslation("account.sign-in.wait", Integer.valueOf(text)))
                .orElseGet(() -> whyBack(parameters.getParameters().keySet()));
        refused.setVisible(!sentence.isEmpty());
        refused.setText(sentence);
    }

    private String whyBack(Set<String> parameters) {
        if (parameters.contains("error")) return getTranslation("account.sign-in.refused");
        if (parameters.contains("ended")) return getTranslation("account.sign-in.ended");
        return parameters.contains("again") ? getTranslation("account.sign-in.again") : "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.title");
    }
}
