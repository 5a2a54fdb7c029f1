package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.RecoveryService;

/** Signing in with a link by mail: asks for one, and uses it with a click, which is a plain POST to Spring Security. */
@Route("sign-in/link")
@AnonymousAllowed
class LinkSignInView extends LinkPage {

    private final RecoveryService recovery;
    private final DoorService doors;

    LinkSignInView(RecoveryService recovery, DoorService doors) {
        super("account.link.title");
        this.recovery = recovery;
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("token")) super.beforeEnter(event);
        else if (!doors.doors().mailLinks()) show(new Paragraph(getTranslation("account.link.closed")), toSignIn());
        else if (parameters.containsKey("refused")) {
            var sentence = new Paragraph(getTranslation("account.link.refused"));
            sentence.addClassName("fm-error");
            sentence.getElement().setAttribute("role", "alert");
            show(sentence, asking());
        } else show(asking(), toSignIn());
    }

    @Override
    void open(String token) {
        var address = recovery.addressOfSignIn(token);
        show(new Paragraph(getTranslation("account.link.text", address)));
        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "sign-in/with-link");
        form.setAttribute("class", "fm-form");
        var hidden = new Element("input");
        hidden.setAttribute("type", "hidden").setAttribute("name", "token").setAttribute("value", token);
        var button = new NativeButton(getTranslation("account.sign-in.button"));
        button.addClassName("fm-primary");
        button.getElement().setAttribute("type", "submit");
        form.appendChild(hidden, button.getElement());
        getElement().appendChild(form);
    }

    @Override
    Component[] instead() {
        return new Component[] {link("sign-in/link", "account.link.again")};
    }

    private Component asking() {
        return new AskForLink("account.link.ask", "account.link.button", recovery::askSignInLink);
    }
}
