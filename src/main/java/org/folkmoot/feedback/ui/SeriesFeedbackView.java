package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.feedback.FeedbackExportService;
import org.folkmoot.feedback.FeedbackFigures;
import org.folkmoot.feedback.FeedbackService;
import org.folkmoot.feedback.SeriesFeedback;
import org.folkmoot.feedback.SessionFeedback;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What was said about a series: added up, and session by session. */
@Route(FeedbackNavigation.SERIES)
@AnonymousAllowed
class SeriesFeedbackView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeedbackService feedback;
    private final transient FeedbackExportService exports;
    private final transient CurrentMember member;
    private final transient Dates dates;
    private String title = "";

    SeriesFeedbackView(FeedbackService feedback, FeedbackExportService exports, CurrentMember member, Dates dates) {
        this.feedback = feedback;
        this.exports = exports;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(FeedbackNavigation.SERIES_ID)
                .flatMap(SeriesId::parse)
                .flatMap(feedback::series)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SeriesFeedback series) {
        title = getTranslation("feedback.results.title", series.title());
        removeAll();
        var header = new PageHeader(title)
                .kicker(new Anchor(FeedbackNavigation.ALL, "◂ " + getTranslation("feedback.series.title")));
        if (member.has(Role.MANAGER) && !series.sessions().isEmpty())
            header.actions(
                    Csv.link("feedback.series.export", "feedback-series.csv", () -> exports.figures(series.series())));
        add(header);
        if (series.sessions().isEmpty()) {
            add(new EmptyState(getTranslation("feedback.series.no-sessions")));
            return;
        }
        if (series.figures().asked() > 0) add(FigureParts.of(series.figures()), counted(series));
        var rows = new Rows();
        series.sessions().forEach(one -> rows.add(row(one)));
        add(new PageSection(getTranslation("feedback.series.sessions"), rows));
    }

    private Component counted(SeriesFeedback series) {
        var runs = member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
        return new Paragraph(getTranslation(
                runs ? "feedback.series.counted" : "feedback.series.counted-shown",
                series.counted(),
                FeedbackFigures.SMALLEST));
    }

    private Row row(SessionFeedback one) {
        var figures = one.figures();
        var day = dates.day(one.startsAt());
        var line = figures.few()
                ? getTranslation("feedback.series.session-few", day, FeedbackFigures.SMALLEST)
                : getTranslation("feedback.series.session-line", day, figures.answered(), figures.asked());
        var row = new Row(one.title(), line, FeedbackNavigation.results(one.session()));
        if (figures.mean() != null) row.end(getTranslation("feedback.series.mean", Words.mean(figures)));
        return row;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
