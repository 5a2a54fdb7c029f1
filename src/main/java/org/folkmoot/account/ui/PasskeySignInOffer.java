package org.folkmoot.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;

/** "Sign in with a passkey". Hidden until {@code frontend/passkeys.js} knows that the browser can. */
@org.springframework.stereotype.Component
class PasskeySignInOffer implements SignInOffer {

    static final String SCRIPT = "/assets/passkeys.js";

    private final I18NProvider words;

    PasskeySignInOffer(I18NProvider words) {
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        return new Offer();
    }

    @Override
    public Optional<String> whyBack(QueryParameters query) {
        return query.getSingleParameter("refused")
                .filter("passkey"::equals)
                .map(refused -> words.getTranslation("account.passkey.refused", Locale.UK));
    }

    @Tag("fm-passkey-sign-in")
    private static class Offer extends HtmlContainer {

        Offer() {
            getElement().setAttribute("hidden", true);
            getElement().setAttribute("data-failed", getTranslation("account.passkey.stopped"));
            var button = new NativeButton(getTranslation("account.passkey.sign-in"));
            button.addClassName("fm-secondary");
            button.getElement().setAttribute("type", "button");
            var failed = new Paragraph();
            failed.addClassName("fm-error");
            failed.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
            add(button, failed);
            var form = new Element("form");
            form.setAttribute("method", "post")
                    .setAttribute("action", "sign-in/passkey")
                    .setAttribute("hidden", true);
            form.appendChild(hidden("passkey"), hidden("_csrf"));
            getElement().appendChild(form);
        }

        private static Element hidden(String name) {
            return new Element("input").setAttribute("type", "hidden").setAttribute("name", name);
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            attached.getUI().getPage().addJsModule(SCRIPT);
        }
    }
}
