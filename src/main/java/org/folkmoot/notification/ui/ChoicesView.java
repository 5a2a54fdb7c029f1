package org.folkmoot.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.notification.InterestService;
import org.folkmoot.notification.KindGroup;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** What a person is told and how, when they want no mail, and what they follow or mute. Each choice is saved at once. */
@Route("me/notifications")
@PermitAll
class ChoicesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "me/notifications";

    private final PreferenceService preferences;
    private final InterestService interests;
    private final Div body = new Div();

    ChoicesView(PreferenceService preferences, InterestService interests) {
        this.preferences = preferences;
        this.interests = interests;
        var header = new PageHeader(getTranslation("notification.choices.title"))
                .kicker(new Anchor("me", getTranslation("notification.choices.back")));
        add(header, new Paragraph(getTranslation("notification.choices.help")), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        var wishes = preferences.mine();
        for (var group : KindGroup.values()) {
            var mine =
                    wishes.stream().filter(wish -> wish.kind().group() == group).toList();
            if (mine.isEmpty()) continue;
            var section = new PageSection(getTranslation("notification.group." + group));
            mine.forEach(wish -> section.add(new WishRow(wish, preferences)));
            body.add(section);
        }
        var reset = new Button(getTranslation("notification.choices.reset"), click -> {
            preferences.reset();
            show();
            Notice.show(getTranslation("notification.choices.was-reset"));
        });
        reset.addClassName("fm-secondary");
        body.add(
                reset,
                new PageSection(getTranslation("notification.quiet.title"), new QuietForm(preferences)),
                new PageSection(getTranslation("notification.interests.title"), new InterestList(interests)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.choices.title");
    }
}
