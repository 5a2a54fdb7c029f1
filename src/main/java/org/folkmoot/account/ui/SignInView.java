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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.Doors;
import org.folkmoot.shared.ui.PageHeader;

/** Sign-in: a plain form posted to Spring Security, so that a browser's password manager knows it. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final List<SignInOffer> offers;
    private final boolean byLink;
    private final Paragraph refused = new Paragraph();

    SignInView(DoorService doors, List<SignInOffer> offers) {
        byLink = doors.doors().mailLinks();
        this.offers = offers.stream()
                .sorted(Comparator.comparingInt(SignInOffer::order))
                .toList();
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
                field("username", "email", "username webauthn", getTranslation("account.sign-in.email"))
                        .getElement(),
                field("password", "password", "current-password", getTranslation("account.sign-in.password"))
                        .getElement(),
                keep().getElement(),
                button.getElement());

        add(new PageHeader(getTranslation("account.sign-in.title")), refused);
        getElement().appendChild(form);
        var others = new Div();
        others.addClassName("fm-offers");
        this.offers.forEach(offer -> others.add(offer.create()));
        add(others, otherWays(doors.doors()));
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
        var query = event.getLocation().getQueryParameters();
        var sentence = ofThePassword(query)
                .or(() -> offers.stream()
                        .flatMap(offer -> offer.whyBack(query).stream())
                        .findFirst());
        refused.setVisible(sentence.isPresent());
        refused.setText(sentence.orElse(""));
    }

    private Optional<String> ofThePassword(QueryParameters query) {
        var named = query.getParameters().keySet();
        return query.getSingleParameter("wait")
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .map(minutes -> getTranslation(byLink ? "account.sign-in.wait" : "account.sign-in.wait-only", minutes))
                .or(() -> named.contains("error")
                        ? Optional.of(getTranslation("account.sign-in.refused"))
                        : Optional.empty())
                .or(() -> named.contains("ended")
                        ? Optional.of(getTranslation("account.sign-in.ended"))
                        : Optional.empty())
                .or(() -> named.contains("again")
                        ? Optional.of(getTranslation("account.sign-in.again"))
                        : Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.title");
    }
}
