package org.folkmoot.closing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.closing.ClosingService;
import org.folkmoot.closing.SessionFigures;
import org.folkmoot.closing.SessionReport;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.shared.ui.Stat;

/** What was counted at a session, each figure with its rule; closing it keeps the figures. On paper without the form. */
@Route("conversations/:sessionId/report")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class SessionReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClosingService closings;
    private final transient Dates dates;

    private final TextArea remark = new TextArea(getTranslation("closing.remark"));

    SessionReportView(ClosingService closings, Dates dates) {
        this.closings = closings;
        this.dates = dates;
        addClassName("fm-session-report");
        remark.setHelperText(getTranslation("closing.remark-help", ClosingService.REMARK_MAX));
    }

    static String path(DialogueSessionId session) {
        return "conversations/" + session.value() + "/report";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("sessionId")
                .flatMap(DialogueSessionId::parse)
                .flatMap(closings::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SessionReport report) {
        removeAll();
        var session = report.session();
        var print = new NativeButton(
                getTranslation("closing.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-secondary");
        var header = new PageHeader(getTranslation("closing.title"), print);
        header.kicker(new Anchor("conversations/" + session.id().value(), "◂ " + session.title()));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(header);
        if (report.changedSince()) add(note(getTranslation("closing.changed")));
        add(figures(report));
        if (report.mayClose()) add(form(report));
        else add(note(getTranslation(session.cancelled() ? "closing.cancelled" : "closing.not-over")));
        if (!report.closings().isEmpty()) add(history(report));
    }

    private Component figures(SessionReport report) {
        var now = report.now();
        var figures = new Div(
                stat("came", now.came(), now.walkIns()).big(),
                stat("unnamed", now.unnamed()),
                stat("organisations", now.organisations(), report.organisationsInAll()),
                stat("sectors", now.sectors(), report.sectorsInAll()),
                stat(report.isOver() ? "no-shows" : "not-here", now.noShows(), now.taken(), now.noShowPercent()),
                score(now));
        figures.addClassName("fm-stats");
        return figures;
    }

    /** The figure, and beside it words that may name all of these. */
    private Stat stat(String what, Object... numbers) {
        var key = "closing." + what;
        return new Stat(
                String.valueOf(numbers[0]), getTranslation(key + ".label", numbers), getTranslation(key + ".rule"));
    }

    private Stat score(SessionFigures now) {
        var score = now.score();
        return new Stat(
                score == null ? "–" : String.valueOf(score),
                getTranslation("closing.score.label", now.answered()),
                getTranslation("closing.score.rule"));
    }

    private Component form(SessionReport report) {
        var again = !report.closings().isEmpty();
        var close = new NativeButton(
                getTranslation(again ? "closing.close-again" : "closing.close"),
                click -> FieldErrors.on(remark, () -> Texts.optionalBlock(remark.getValue(), ClosingService.REMARK_MAX))
                        .ifPresent(words -> close(report.session().id(), words)));
        close.addClassName("fm-primary");
        var form = new Div(remark, close);
        form.addClassNames("fm-form", "fm-no-print");
        return new PageSection(
                getTranslation("closing.form"), new Paragraph(getTranslation("closing.form-text")), form);
    }

    private void close(DialogueSessionId session, String words) {
        try {
            closings.close(session, words);
            remark.clear();
            Notice.show(getTranslation("closing.closed"));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        closings.find(session).ifPresent(this::show);
    }

    private Component history(SessionReport report) {
        var rows = new Rows();
        report.closings()
                .forEach(one -> rows.add(new Row(
                        getTranslation("closing.line", dates.moment(one.at()), one.by()),
                        getTranslation(
                                        "closing.line-figures",
                                        one.figures().came(),
                                        one.figures().unnamed(),
                                        one.figures().organisations(),
                                        one.figures().noShows())
                                + (one.remark().isEmpty() ? "" : " · " + one.remark()))));
        return new PageSection(getTranslation("closing.history"), rows);
    }

    private Div note(String words) {
        var note = new Div(words);
        note.addClassName("fm-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("closing.title");
    }
}
