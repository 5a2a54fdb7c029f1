package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.account.LinkedAccountService;
import org.folkmoot.account.ProviderName;
import org.folkmoot.account.SignInWay;
import org.folkmoot.account.SignInWayKind;
import org.folkmoot.account.SignInWayService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** All the ways I can sign in; each can go while another is left. */
@org.springframework.stereotype.Component
class SignInWaysSection implements AccountSection {

    private final SignInWayService ways;
    private final LinkedAccountService linked;
    private final ProviderSignInOffer providers;
    private final Reauthenticate reauthenticate;
    private final Dates dates;

    SignInWaysSection(
            SignInWayService ways,
            LinkedAccountService linked,
            ProviderSignInOffer providers,
            Reauthenticate reauthenticate,
            Dates dates) {
        this.ways = ways;
        this.linked = linked;
        this.providers = providers;
        this.reauthenticate = reauthenticate;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String anchor() {
        return "ways";
    }

    @Override
    public String titleKey() {
        return "account.ways.title";
    }

    @Override
    public Component create() {
        return new Body();
    }

    private class Body extends Div {

        Body() {
            fill();
        }

        private void fill() {
            linkFound();
            var all = ways.mine();
            outcome(all).ifPresent(this::say);
            var rows = new Rows();
            for (var way : all) rows.add(row(way));
            if (all.isEmpty()) add(new Paragraph(getTranslation("account.ways.none")));
            add(rows);
            if (all.size() == 1) add(new Paragraph(getTranslation("account.refusal.last-way")));
            var links = new Div();
            links.addClassName("fm-line");
            linked.providers().forEach(provider -> links.add(link(provider)));
            links.setVisible(!linked.providers().isEmpty());
            add(links);
        }

        private void linkFound() {
            try {
                linked.linkFound();
            } catch (RefusedException taken) {
                say(getTranslation(taken.refusal().key(), taken.arguments()));
            }
        }

        /** What came of a visit to a provider that led back here. */
        private Optional<String> outcome(List<SignInWay> all) {
            var query = UI.getCurrent().getActiveViewLocation().getQueryParameters();
            if (query.getSingleParameter("linked").isPresent()
                    && all.stream().anyMatch(way -> way.kind() == SignInWayKind.PROVIDER))
                return Optional.of(getTranslation("account.provider.linked"));
            return providers.whyBack(query);
        }

        private void say(String words) {
            var said = new Paragraph(words);
            said.addClassName("fm-strong");
            said.getElement().setAttribute("role", "status");
            add(said);
        }

        private Button link(ProviderName provider) {
            var link = new Button(
                    getTranslation("account.provider.link", provider.name()),
                    click -> reauthenticate.then(() -> {
                        linked.wantLink(provider.key());
                        UI.getCurrent().getPage().setLocation("sign-in/with/" + provider.key());
                    }));
            link.addClassName("fm-secondary");
            return link;
        }

        private Row row(SignInWay way) {
            var row = new Row(name(way), times(way));
            var remove = new Button(getTranslation("account.ways.remove"), click -> ask(way));
            remove.addClassName("fm-quiet");
            remove.setAriaLabel(getTranslation("account.ways.remove-this", name(way)));
            return row.end(remove);
        }

        private String name(SignInWay way) {
            return switch (way.kind()) {
                case PASSWORD -> getTranslation("account.ways.password");
                case PASSKEY -> getTranslation("account.ways.passkey", way.label());
                case PROVIDER -> way.label();
            };
        }

        private String times(SignInWay way) {
            var since = way.since() == null ? "" : getTranslation("account.ways.since", dates.moment(way.since()));
            var used = way.lastUsed() != null
                    ? getTranslation("account.ways.last-used", dates.moment(way.lastUsed()))
                    : way.kind() == SignInWayKind.PASSWORD ? "" : getTranslation("account.ways.never-used");
            return Stream.of(since, used).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }

        private void ask(SignInWay way) {
            Confirm.ask(
                    getTranslation("account.ways.remove-question", name(way)),
                    getTranslation("account.ways.remove-means"),
                    getTranslation("account.ways.remove"),
                    () -> reauthenticate.then(() -> remove(way)));
        }

        private void remove(SignInWay way) {
            try {
                ways.remove(way.kind(), way.id());
                Notice.show(getTranslation("account.ways.removed", name(way)));
            } catch (RefusedException refused) {
                Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            }
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }
}
