package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.account.LinkedAccountService;
import org.folkmoot.account.ProviderName;
import org.folkmoot.account.ProviderRefusal;

/** One link for each provider; nothing where none is configured. */
@org.springframework.stereotype.Component
class ProviderSignInOffer implements SignInOffer {

    private final LinkedAccountService linked;
    private final I18NProvider words;

    ProviderSignInOffer(LinkedAccountService linked, I18NProvider words) {
        this.linked = linked;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        var links = new Div();
        links.addClassName("fm-offers");
        linked.providers().forEach(provider -> links.add(link(provider)));
        links.setVisible(!linked.providers().isEmpty());
        return links;
    }

    private Anchor link(ProviderName provider) {
        var link = new Anchor(
                "sign-in/with/" + provider.key(),
                words.getTranslation("account.provider.sign-in", Locale.UK, provider.name()));
        link.addClassName("fm-secondary");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** Also for "My account", where a link that did not come about leads back to. */
    @Override
    public Optional<String> whyBack(QueryParameters query) {
        var provider = query.getSingleParameter("with").flatMap(this::named).orElse("");
        return query.getSingleParameter("refused")
                .flatMap(ProviderSignInOffer::parsed)
                .map(why -> {
                    var name = provider.isEmpty() ? words.getTranslation("account.provider.some", Locale.UK) : provider;
                    return words.getTranslation("account.provider.refused." + why.word(), Locale.UK, name);
                });
    }

    private Optional<String> named(String key) {
        return linked.providers().stream()
                .filter(one -> one.key().equals(key))
                .map(ProviderName::name)
                .findFirst();
    }

    private static Optional<ProviderRefusal> parsed(String word) {
        for (var one : ProviderRefusal.values()) if (one.word().equals(word)) return Optional.of(one);
        return Optional.empty();
    }
}
