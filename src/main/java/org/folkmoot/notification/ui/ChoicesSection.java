package org.folkmoot.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.folkmoot.mail.BounceService;
import org.folkmoot.mail.Bounced;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.notification.MailWish;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;

/** On my own page: how I am told of things, in a line for each way, and where to choose. */
@org.springframework.stereotype.Component
class ChoicesSection implements AccountSection {

    private final PreferenceService preferences;
    private final BounceService bounces;
    private final Dates dates;

    ChoicesSection(PreferenceService preferences, BounceService bounces, Dates dates) {
        this.preferences = preferences;
        this.bounces = bounces;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String anchor() {
        return "mail";
    }

    @Override
    public String titleKey() {
        return "notification.choices.title";
    }

    @Override
    public Component create() {
        return new Summary();
    }

    private class Summary extends Div {

        Summary() {
            addClassName("fm-form");
            bounces.mine().ifPresent(bounced -> add(told(bounced)));
            var wishes = preferences.mine();
            for (var mail : MailWish.values()) {
                var kinds = wishes.stream()
                        .filter(wish -> wish.mail() == mail)
                        .map(wish -> getTranslation("notification.kind." + wish.kind()))
                        .collect(Collectors.joining(", "));
                if (!kinds.isEmpty())
                    add(new Paragraph(getTranslation(
                            "notification.choices.line", getTranslation("notification.mail." + mail), kinds)));
            }
            preferences
                    .quietHours()
                    .ifPresent(hours ->
                            add(new Paragraph(getTranslation("notification.quiet.line", hours.from(), hours.until()))));
            add(
                    new Paragraph(getTranslation("notification.choices.necessary")),
                    new Anchor(ChoicesView.ROUTE, getTranslation("notification.choices.change")));
        }

        private Div told(Bounced bounced) {
            var told = new Div(
                    new Paragraph(getTranslation("mail.bounce.mine", bounced.address(), dates.moment(bounced.at()))));
            told.addClassName("fm-note");
            var clear = new Button(getTranslation("mail.bounce.clear"), click -> {
                bounces.clearMine();
                remove(told);
                Notice.show(getTranslation("mail.bounce.cleared", bounced.address()));
            });
            clear.addClassName("fm-secondary");
            told.add(clear);
            return told;
        }
    }
}
