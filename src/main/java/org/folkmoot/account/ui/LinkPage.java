package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.PageHeader;

/**
 * A page behind a link sent by mail. Opening it does nothing: mail scanners open links too, so a person has to press a
 * button. A link that cannot be used says why, and where to go instead.
 */
abstract class LinkPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final String titleKey;
    private final Div body = new Div();
    private String token = "";

    LinkPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("fm-reading");
        add(new PageHeader(getTranslation(titleKey)), body);
    }

    /** What the link would do, with a button. @throws RefusedException when it cannot be used */
    abstract void open(String token);

    /** Where a person goes instead when the link cannot be used. */
    Component[] instead() {
        return new Component[] {toSignIn()};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        tryTo(() -> open(token));
    }

    String token() {
        return token;
    }

    void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    /** A refusal takes the place of what the page showed. */
    void tryTo(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            var sentence = new Paragraph(getTranslation(refused.refusal().key(), refused.arguments()));
            sentence.addClassName("fm-error");
            sentence.getElement().setAttribute("role", "alert");
            show(sentence);
            body.add(instead());
        }
    }

    void done(String sentence, Component... next) {
        var words = new Paragraph(sentence);
        words.addClassName("fm-good");
        words.getElement().setAttribute("role", "status");
        show(words);
        body.add(next);
    }

    /** Answers once, however often it is pressed. */
    Button button(String textKey, Runnable work) {
        var button = new Button(getTranslation(textKey), click -> {
            work.run();
            click.getSource().setEnabled(true);
        });
        button.setDisableOnClick(true);
        button.addClassName("fm-primary");
        return button;
    }

    /** Loaded as a page of its own, so that what a person typed elsewhere is gone from the browser. */
    Anchor toSignIn() {
        return link("sign-in", "account.sign-in.title");
    }

    Anchor link(String href, String textKey) {
        var link = new Anchor(href, getTranslation(textKey));
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
