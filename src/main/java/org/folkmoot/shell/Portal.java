package org.folkmoot.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** Style sheets and push, for every page. Each sheet is named here: only then does its address carry its content's hash. */
@Push
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/folkmoot.css")
@StyleSheet("assets/shell.css")
@StyleSheet("assets/ideas.css")
@StyleSheet("assets/conversation.css")
@StyleSheet("assets/inquiry.css")
@StyleSheet("assets/evidence.css")
@StyleSheet("assets/option.css")
@StyleSheet("assets/chart.css")
@StyleSheet("assets/reach.css")
@StyleSheet("assets/target.css")
@StyleSheet("assets/history.css")
@StyleSheet("assets/openfigures.css")
@StyleSheet("assets/steering.css")
@StyleSheet("assets/delivery.css")
@StyleSheet("assets/coverage.css")
@StyleSheet("assets/scoring.css")
@StyleSheet("assets/moderation.css")
@StyleSheet("assets/programme.css")
@StyleSheet("assets/member.css")
@StyleSheet("assets/account.css")
@StyleSheet("assets/mail.css")
@StyleSheet("assets/notification.css")
@StyleSheet("assets/search.css")
@StyleSheet("assets/note.css")
@StyleSheet("assets/seating.css")
@StyleSheet("assets/commontheme.css")
@StyleSheet("assets/inquiryreport.css")
@StyleSheet("assets/facilitation.css")
@StyleSheet("assets/round.css")
@StyleSheet("assets/method.css")
@StyleSheet("assets/issue.css")
@StyleSheet("assets/prioritymap.css")
public class Portal implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("format-detection", "telephone=no");
        settings.addFavIcon("icon", "assets/folkmoot.svg", "any");
    }
}
