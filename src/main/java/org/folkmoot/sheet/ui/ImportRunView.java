package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * One import: what it would do and what is wrong with which line, how far it is, what came of it. It can be left and opened
 * again, on any server; while lines are written it asks each second.
 */
@Route("imports/:importId")
@RolesAllowed("MANAGER")
class ImportRunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PROBLEMS = 50;
    private static final int ASK_EVERY_MS = 1_000;

    private final SheetImportService imports;
    private final ExportLinks exports;
    private final Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("sheet.progress.title"));
    private final Div body = new Div();
    private Location location = new Location("");
    private @Nullable ImportProgress shown;

    ImportRunView(SheetImportService imports, ExportLinks exports, Dates dates) {
        this.imports = imports;
        this.exports = exports;
        this.dates = dates;
        body.addClassName("fm-file-outcome");
        add(header, body);
    }

    static String link(ImportId id) {
        return "imports/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        event.getRouteParameters()
                .get("importId")
                .flatMap(ImportId::parse)
                .flatMap(imports::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ask(ui);
        var polls = ui.addPollListener(poll -> look());
        addDetachListener(left -> {
            left.unregisterListener();
            polls.remove();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    /** Shows how far it is by now. */
    void look() {
        var before = shown;
        if (before == null || before.state() != ImportState.RUNNING) return;
        imports.find(before.id()).filter(now -> !now.equals(before)).ifPresent(now -> {
            show(now);
            var ui = UI.getCurrent();
            ask(ui);
            if (now.state() != ImportState.RUNNING) Notice.polite(ui, ImportReport.state(this, now));
        });
    }

    private void ask(UI ui) {
        var running = shown != null && shown.state() == ImportState.RUNNING;
        ui.setPollInterval(running ? ASK_EVERY_MS : -1);
    }

    private void show(ImportProgress progress) {
        shown = progress;
        var id = progress.id();
        var waiting = progress.state() == ImportState.WAITING;
        header.title(title(progress))
                .kicker(back(progress.kind()))
                .subline(getTranslation(
                        waiting ? "sheet.import.subline" : "sheet.progress.subline",
                        progress.fileName(),
                        dates.moment(progress.startedAt())))
                .actions();
        body.removeAll();
        if (waiting) imports.preview(id).ifPresent(preview -> body.add(new ImportOutlook(preview)));
        else body.add(new ImportReport(progress));
        actions(progress);
        if (progress.state() != ImportState.RUNNING) problems(progress);
    }

    private void actions(ImportProgress progress) {
        var left = progress.leftOut();
        switch (progress.state()) {
            case WAITING -> {
                if (progress.lines() == 0) return;
                button(left == 0 ? "sheet.import.go" : "sheet.import.go-without", left == 0, progress);
                if (left > 0) body.add(new Paragraph(getTranslation("sheet.import.correct-first")));
            }
            case STOPPED -> button("sheet.progress.go-on", true, progress);
            case RUNNING -> {
                var stop = new Button(getTranslation("sheet.progress.stop"), click -> {
                    imports.stop(progress.id());
                    look();
                });
                stop.addClassName("fm-secondary");
                header.actions(stop);
            }
            case LOOKING, DONE, EXPIRED -> {}
        }
    }

    private void button(String key, boolean strong, ImportProgress progress) {
        var go = new Button(getTranslation(key, progress.lines()), click -> {
            imports.start(progress.id());
            imports.find(progress.id()).ifPresent(this::show);
            ask(UI.getCurrent());
        });
        go.addClassName(strong ? "fm-primary" : "fm-secondary");
        go.setDisableOnClick(true);
        header.actions(go);
    }

    private void problems(ImportProgress progress) {
        var page = imports.problems(progress.id(), PageRequest.of(Pager.pageIn(location), PROBLEMS));
        if (page.getTotalElements() > 0)
            body.add(new LineProblems(progress.leftOut(), page, location), exports.refused(progress.id()));
    }

    private Anchor back(SheetKind kind) {
        var list =
                switch (kind) {
                    case ORGANISATIONS -> "organisations";
                    case PEOPLE -> "members";
                    case IDEAS -> "ideas";
                };
        return new Anchor(list, getTranslation("sheet.import.back." + kind));
    }

    private String title(ImportProgress progress) {
        return progress.state() == ImportState.WAITING
                ? getTranslation("sheet.import.preview", progress.fileName())
                : getTranslation("sheet.progress.title");
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("sheet.progress.title") : title(shown);
    }
}
