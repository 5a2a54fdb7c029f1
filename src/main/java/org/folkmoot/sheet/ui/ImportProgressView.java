package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/** How far an import is, and what came of it. It can be left and opened again. */
@Route("imports/:importId")
@RolesAllowed("MANAGER")
class ImportProgressView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetImportService imports;
    private final Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("sheet.progress.title"));
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph where = new Paragraph();
    private final Div report = new Div();
    private @Nullable ImportId id;
    private @Nullable Runnable leave;

    ImportProgressView(SheetImportService imports, Dates dates) {
        this.imports = imports;
        this.dates = dates;
        bar.getElement().setAttribute("aria-label", getTranslation("sheet.progress.title"));
        add(header, bar, where, report);
    }

    static String link(ImportId id) {
        return "imports/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("importId")
                .flatMap(ImportId::parse)
                .flatMap(imports::find)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(ImportProgress progress) {
        id = progress.id();
        header.subline(
                getTranslation("sheet.progress.subline", progress.fileName(), dates.moment(progress.startedAt())));
        show(progress);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var shown = id;
        if (shown == null) return;
        var ui = attached.getUI();
        leave = imports.watch(
                shown,
                progress -> ui.access(() -> {
                    show(progress);
                    if (progress.state() != ImportState.RUNNING) Notice.polite(ui, state(progress));
                }));
        // It may have moved between the first look and the watch
        imports.find(shown).ifPresent(this::show);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (leave != null) leave.run();
    }

    private void show(ImportProgress progress) {
        var running = progress.state() == ImportState.RUNNING;
        bar.setMax(Math.max(1, progress.lines()));
        bar.setValue(Math.min(progress.done(), Math.max(1, progress.lines())));
        bar.setVisible(running);
        where.setText(
                running ? getTranslation("sheet.progress.where", progress.done(), progress.lines()) : state(progress));
        report.removeAll();
        if (running) return;
        report.add(new Paragraph(getTranslation(
                "sheet.progress.sums",
                progress.added(),
                progress.updated(),
                progress.unchanged(),
                progress.leftOut())));
        var organisations = progress.kind() == SheetKind.ORGANISATIONS;
        report.add(new Anchor(
                organisations ? "organisations" : "members", getTranslation("sheet.import.back." + progress.kind())));
    }

    private String state(ImportProgress progress) {
        return getTranslation("sheet.state." + progress.state(), progress.done(), progress.lines());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sheet.progress.title");
    }
}
