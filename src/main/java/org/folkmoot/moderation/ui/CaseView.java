package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.moderation.CaseDetail;
import org.folkmoot.moderation.CaseDetail.ReportLine;
import org.folkmoot.moderation.CaseId;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** One thing with its author, its reports and what was decided before; and the decision. */
@Route(ModerationNavigation.CASE)
@RolesAllowed("MANAGER")
class CaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ModerationService moderation;
    private final transient Dates dates;
    private String title = "";

    CaseView(ModerationService moderation, Dates dates) {
        this.moderation = moderation;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ModerationNavigation.CASE_ID)
                .flatMap(CaseId::parse)
                .flatMap(moderation::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CaseDetail one) {
        removeAll();
        var summary = one.summary();
        title = summary.label();
        var header = new PageHeader(title)
                .kicker(new Anchor(ModerationNavigation.QUEUE, "◂ " + getTranslation("moderation.queue.title")));
        header.subline(
                new Span(getTranslation(
                        "moderation.case.line",
                        getTranslation("moderation.kind." + summary.thing().kind()),
                        summary.author(),
                        dates.day(one.writtenAt()))),
                new Span(" "),
                new Anchor(one.link(), getTranslation("moderation.case.open")));
        add(header, new Paragraph(state(summary.visibility())));
        add(Sections.titled(getTranslation("moderation.case.text"), RichTextView.show(one.text())));
        if (!one.reports().isEmpty()) add(Sections.titled(getTranslation("moderation.case.reports"), reports(one)));
        add(Sections.titled(getTranslation("moderation.case.author"), author(one)));
        if (one.mine()) add(note("moderation.case.mine"));
        else if (!one.openVerdicts().isEmpty())
            add(Sections.titled(
                    getTranslation("moderation.case.decide"),
                    new VerdictForm(one.openVerdicts(), (verdict, reason) -> decide(one, verdict, reason))));
        add(Sections.titled(getTranslation("moderation.case.history"), new LogRows(one.history(), dates, false)));
    }

    private Pill state(Visibility visibility) {
        var tone =
                switch (visibility) {
                    case OPEN -> Pill.Tone.GOOD;
                    case WAITING -> Pill.Tone.WAITING;
                    case HIDDEN, DECLINED -> Pill.Tone.ACCENT;
                };
        return new Pill(getTranslation("moderation.visibility." + visibility), tone);
    }

    private Component reports(CaseDetail one) {
        return new Rows(one.reports().stream().map(this::report).toArray(Row[]::new));
    }

    private Row report(ReportLine line) {
        var row = new Row(
                getTranslation("moderation.reason." + line.reason()),
                getTranslation("moderation.case.reported-by", line.reporter(), dates.moment(line.at())));
        if (!line.words().isEmpty())
            row.grey(
                    new Span(getTranslation("moderation.case.reported-by", line.reporter(), dates.moment(line.at()))),
                    RichTextView.show(line.words()));
        if (!line.open()) row.end(new Pill(getTranslation("moderation.case.closed"), Pill.Tone.PLAIN));
        return row;
    }

    private Div author(CaseDetail one) {
        var about = new Div(new Paragraph(
                getTranslation("moderation.case.earlier", one.summary().author(), one.earlier())));
        if (one.authorTrusted()) about.add(new Paragraph(getTranslation("moderation.case.trusted")));
        if (one.authorBlocked()) about.add(new Paragraph(getTranslation("moderation.case.blocked")));
        return about;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("fm-note");
        return note;
    }

    /** Whatever comes of it, the page shows how things stand now. */
    private void decide(CaseDetail seen, Verdict verdict, String reason) {
        var id = seen.summary().id();
        try {
            moderation.decide(id, seen.turns(), verdict, reason);
            Notice.show(getTranslation("moderation.decided." + verdict));
        } catch (RefusedException refused) {
            Notice.keep(Sections.words(this, refused));
        }
        moderation.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
