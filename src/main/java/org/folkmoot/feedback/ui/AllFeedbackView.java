package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.feedback.FeedbackService;
import org.folkmoot.feedback.SeriesFeedback;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Every series with what was said about its sessions. */
@Route(FeedbackNavigation.ALL)
@AnonymousAllowed
class AllFeedbackView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeedbackService feedback;
    private final transient CurrentMember member;

    AllFeedbackView(FeedbackService feedback, CurrentMember member) {
        this.feedback = feedback;
        this.member = member;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("feedback.series.title"))
                .kicker(new Anchor("conversations", "◂ " + getTranslation("feedback.series.to-conversations")))
                .subline(getTranslation("feedback.series.subline"));
        if (member.has(Role.MANAGER)) header.actions(terms());
        add(header, list());
    }

    private Component list() {
        var series = feedback.series();
        if (series.isEmpty())
            return new EmptyState(
                    getTranslation("feedback.series.none"),
                    new Anchor("conversations", getTranslation("feedback.series.to-conversations")));
        var rows = new Rows();
        series.forEach(one -> rows.add(row(one)));
        return rows;
    }

    private Row row(SeriesFeedback one) {
        var figures = one.figures();
        var line = figures.asked() == 0
                ? getTranslation("feedback.series.no-figures")
                : getTranslation("feedback.series.line", one.counted(), figures.answered(), figures.asked());
        var row = new Row(one.title(), line, FeedbackNavigation.series(one.series()));
        if (figures.mean() != null) row.end(getTranslation("feedback.series.mean", Words.mean(figures)));
        return row;
    }

    private Anchor terms() {
        var link = new Anchor(FeedbackNavigation.TERMS, getTranslation("feedback.terms.link"));
        link.addClassName("fm-secondary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.series.title");
    }
}
