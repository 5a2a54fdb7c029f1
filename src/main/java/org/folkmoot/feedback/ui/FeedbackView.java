package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackAnswerService;
import org.folkmoot.feedback.FeedbackExportService;
import org.folkmoot.feedback.FeedbackFigures;
import org.folkmoot.feedback.FeedbackResults;
import org.folkmoot.feedback.FeedbackService;
import org.folkmoot.feedback.MyFeedback;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** What was said about one session: figures for everybody, how scores spread and words for those who run conversations. */
@Route(FeedbackNavigation.RESULTS)
@AnonymousAllowed
class FeedbackView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeedbackService feedback;
    private final transient FeedbackAnswerService answers;
    private final transient FeedbackExportService exports;
    private final transient CurrentMember member;
    private final transient Dates dates;
    private String title = "";

    FeedbackView(
            FeedbackService feedback,
            FeedbackAnswerService answers,
            FeedbackExportService exports,
            CurrentMember member,
            Dates dates) {
        this.feedback = feedback;
        this.answers = answers;
        this.exports = exports;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(FeedbackNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(feedback::results)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(FeedbackResults results) {
        var session = results.session();
        var figures = session.figures();
        List<MyFeedback> mine = member.find().isEmpty() ? List.of() : answers.mine(session.session());
        title = getTranslation("feedback.results.title", session.title());
        removeAll();
        add(new PageHeader(title, actions(results, mine))
                .kicker(new Anchor(
                        FeedbackNavigation.session(session.session()), "◂ " + getTranslation("feedback.results.back")))
                .subline(dates.day(session.startsAt())));
        if (figures.few()) add(new Paragraph(getTranslation("feedback.results.few", FeedbackFigures.SMALLEST)));
        else if (figures.asked() == 0) add(new EmptyState(getTranslation("feedback.results.nobody")));
        else add(FigureParts.of(figures));
        if (results.full() && figures.asked() > 0) add(full(results));
        if (!results.again().few() && results.again().asked() > 0) add(again(results));
        if (!mine.isEmpty()) add(MyAnswers.of(mine, dates));
    }

    private Component[] actions(FeedbackResults results, List<MyFeedback> mine) {
        var actions = new ArrayList<Component>();
        mine.stream()
                .filter(MyFeedback::open)
                .reduce((earlier, later) -> later)
                .map(GiveFeedbackLink::link)
                .ifPresent(actions::add);
        var series =
                new Anchor(FeedbackNavigation.series(results.series()), getTranslation("feedback.results.of-series"));
        series.addClassName("fm-secondary");
        actions.add(series);
        if (member.has(Role.MANAGER) && results.session().figures().asked() > 0)
            actions.add(Csv.link(
                    "feedback.results.export",
                    "feedback.csv",
                    () -> exports.answers(results.session().session())));
        return actions.toArray(Component[]::new);
    }

    private Component[] full(FeedbackResults results) {
        return new Component[] {
            new PageSection(
                    getTranslation("feedback.results.spread"),
                    FigureParts.spread(results.spread(), results.session().figures())),
            words("feedback.results.use", results.use()),
            words("feedback.results.useful", results.useful())
        };
    }

    private Component again(FeedbackResults results) {
        var figures = results.again();
        var section = new PageSection(getTranslation("feedback.results.again"), FigureParts.rate(figures));
        if (results.full()) section.add(words("feedback.results.done", results.done()));
        return section;
    }

    private Component words(String key, List<String> said) {
        var section = new PageSection(getTranslation(key));
        if (said.isEmpty()) section.add(new Paragraph(getTranslation("feedback.results.no-words")));
        else {
            section.add(new Paragraph(getTranslation("feedback.results.unnamed")));
            var list = new Div();
            said.forEach(one -> {
                var words = new Paragraph(one);
                words.addClassName("fm-address"); // keeps the lines as they were typed
                list.add(words);
            });
            section.add(list);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
