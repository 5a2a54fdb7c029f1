package org.folkmoot.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.history.HistoryPlanDetail;
import org.folkmoot.history.HistoryService;
import org.folkmoot.history.ValueKind;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.ReasonDialog;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.LineProblem;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.ui.ExportLinks;
import org.folkmoot.sheet.ui.ImportOutlook;
import org.folkmoot.sheet.ui.ImportPage;
import org.folkmoot.sheet.ui.ImportReport;
import org.springframework.data.domain.PageRequest;

/** One table of past attendance, from its columns to what it added, and the way to take all of it back. */
@Route(HistoryNavigation.ONE)
@RolesAllowed("MANAGER")
class HistoryImportView extends ImportPage {

    private static final int CELLS = 3;

    private final transient SheetImportService imports;
    private final transient HistoryService history;
    private final transient ProgrammeService programme;
    private final transient MemberService members;
    private final transient Dates dates;
    private final transient PortalClock clock;

    HistoryImportView(
            SheetImportService imports,
            ExportLinks exports,
            HistoryService history,
            ProgrammeService programme,
            MemberService members,
            Dates dates,
            PortalClock clock) {
        super(imports, exports);
        this.imports = imports;
        this.history = history;
        this.programme = programme;
        this.members = members;
        this.dates = dates;
        this.clock = clock;
        addClassName("fm-history");
    }

    @Override
    protected boolean isOf(SheetKind kind) {
        return kind == SheetKind.ATTENDANCE;
    }

    @Override
    protected void fill(ImportProgress progress) {
        header.title(title(progress))
                .kicker(new Anchor(HistoryNavigation.LIST, getTranslation("history.back")))
                .subline(getTranslation(
                        "history.subline", progress.fileName(), progress.read(), dates.moment(progress.startedAt())));
        switch (progress.state()) {
            case COLUMNS -> columns(progress);
            case LOOKING -> looking(progress);
            case WAITING -> {
                if (asksToSettle()) columns(progress);
                else waiting(progress);
            }
            case RUNNING, STOPPED, DONE, EXPIRED -> written(progress);
            case TAKING_BACK, TAKEN_BACK -> takenBack(progress);
        }
    }

    private boolean asksToSettle() {
        return location().getQueryParameters().getParameters().containsKey(HistoryNavigation.SETTLE);
    }

    private void columns(ImportProgress progress) {
        trouble(progress);
        history.plan(progress.id())
                .ifPresent(plan -> body.add(new ColumnsForm(
                        plan, imports.firstLines(progress.id(), CELLS), programme.strands(), clock.today(), asked -> {
                            history.settle(progress.id(), asked);
                            if (asksToSettle()) UI.getCurrent().navigate(HistoryNavigation.link(progress.id()));
                            else showAgain();
                        })));
    }

    /** What was wrong with the table as a whole when it was looked through last. */
    private void trouble(ImportProgress progress) {
        if (progress.state() != ImportState.COLUMNS) return;
        for (LineProblem problem : imports.problems(progress.id(), PageRequest.of(0, 1))) {
            var sentence = new Paragraph(
                    getTranslation(problem.key(), problem.arguments().toArray()));
            sentence.addClassName("fm-error");
            sentence.getElement().setAttribute("role", "alert");
            body.add(sentence);
        }
    }

    private void looking(ImportProgress progress) {
        var plan = history.plan(progress.id());
        if (plan.isEmpty()) {
            body.add(new Paragraph(getTranslation("history.coming")));
            return;
        }
        if (progress.stuck()) {
            body.add(new Paragraph(getTranslation("history.look.stuck")));
            header.actions(button("history.look.again", "fm-primary", () -> imports.look(progress.id())));
            return;
        }
        body.add(
                bar(progress.looked(), progress.read()),
                new Paragraph(getTranslation("history.look.where", progress.looked(), progress.read())));
    }

    private Component bar(int done, int of) {
        var most = Math.max(1, of);
        var bar = new ProgressBar(0, most, Math.min(done, most));
        bar.getElement().setAttribute("aria-label", getTranslation("sheet.progress.title"));
        return bar;
    }

    private void waiting(ImportProgress progress) {
        var id = progress.id();
        imports.preview(id).ifPresent(preview -> body.add(new ImportOutlook(preview)));
        history.plan(id).ifPresent(this::reading);
        var open = 0L;
        for (var kind : ValueKind.values()) open += decide(progress, kind);
        history.outlook(id).ifPresent(outlook -> body.add(new OutlookPart(outlook, dates, imports)));
        var settle = new Anchor(HistoryNavigation.settle(id), getTranslation("history.settle.change"));
        settle.addClassName("fm-secondary");
        if (open == 0 && progress.lines() > 0)
            header.actions(
                    button(
                            progress.leftOut() == 0 ? "history.go" : "history.go-without",
                            "fm-primary",
                            () -> imports.start(id),
                            progress.lines()),
                    settle);
        else header.actions(settle);
        problems(progress);
    }

    private void reading(HistoryPlanDetail plan) {
        if (plan.readAs() != null) body.add(new Paragraph(getTranslation("history.dates.read-as." + plan.readAs())));
        if (!plan.leftOut().isEmpty())
            body.add(new Paragraph(getTranslation("history.settle.left-out", String.join(", ", plan.leftOut()))));
    }

    /** @return how many are to be decided about */
    private long decide(ImportProgress progress, ValueKind kind) {
        var open = history.undecided(progress.id(), kind);
        var line = new Div(new Anchor(
                HistoryNavigation.link(progress.id(), kind), getTranslation("history.decide." + kind, open)));
        line.addClassName(open > 0 ? "fm-note" : "fm-line");
        body.add(line);
        return open;
    }

    private void written(ImportProgress progress) {
        body.add(new ImportReport(progress));
        var actions = new ArrayList<Component>();
        switch (progress.state()) {
            case RUNNING ->
                actions.add(button("sheet.progress.stop", "fm-secondary", () -> imports.stop(progress.id())));
            case STOPPED ->
                actions.add(button("sheet.progress.go-on", "fm-primary", () -> imports.start(progress.id())));
            default -> {}
        }
        if (progress.state() != ImportState.RUNNING && progress.added() > 0) actions.add(takeBack(progress));
        header.actions(actions.toArray(Component[]::new));
        if (progress.state() != ImportState.RUNNING) problems(progress);
    }

    private NativeButton takeBack(ImportProgress progress) {
        var button = new NativeButton(
                getTranslation("history.take-back"),
                click -> new ReasonDialog(
                                getTranslation("history.take-back.title", progress.fileName()),
                                getTranslation("history.take-back.text", progress.added()),
                                getTranslation("history.take-back.verb"),
                                SheetImportService.REASON_MAX,
                                why -> {
                                    imports.takeBack(progress.id(), why);
                                    showAgain();
                                })
                        .open());
        button.addClassName("fm-quiet");
        return button;
    }

    private void takenBack(ImportProgress progress) {
        var back = progress.takenBack();
        if (back == null) return;
        var by = members.namesOf(List.of(back.by())).getOrDefault(back.by(), getTranslation("history.somebody"));
        body.add(new Paragraph(getTranslation("history.taken-back", by, dates.moment(back.at()), back.why())));
        if (progress.state() == ImportState.TAKEN_BACK) {
            body.add(new Paragraph(getTranslation("history.taken-back.all", back.lines())));
            return;
        }
        body.add(
                bar(back.lines(), progress.added()),
                new Paragraph(getTranslation("history.taken-back.where", back.lines(), progress.added())));
        if (progress.stuck())
            header.actions(button("sheet.progress.go-on", "fm-primary", () -> imports.start(progress.id())));
    }

    private Button button(String key, String className, Runnable work, Object... arguments) {
        var button = new Button(getTranslation(key, arguments));
        button.addClassName(className);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } catch (RefusedException no) {
                Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
            }
            showAgain();
        });
        return button;
    }

    @Override
    protected String ended(ImportProgress progress) {
        return progress.state() == ImportState.DONE || progress.state() == ImportState.STOPPED
                ? ImportReport.state(this, progress)
                : getTranslation("history.ended." + progress.state());
    }

    private String title(ImportProgress progress) {
        return getTranslation("history.title." + progress.state());
    }

    @Override
    public String getPageTitle() {
        var progress = shown();
        return progress == null ? getTranslation("history.nav") : title(progress);
    }
}
