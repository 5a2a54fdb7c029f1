package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
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
 * The page of one import. It can be left and opened again, on any server; while something moves it asks each second how
 * far it is, because the server that works need not be the one that shows.
 */
public abstract class ImportPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PROBLEMS = 50;
    private static final int ASK_EVERY_MS = 1_000;

    protected final PageHeader header = new PageHeader(getTranslation("sheet.progress.title"));
    protected final Div body = new Div();

    private final SheetImportService imports;
    private final ExportLinks exports;
    private Location location = new Location("");
    private @Nullable ImportProgress shown;

    protected ImportPage(SheetImportService imports, ExportLinks exports) {
        this.imports = imports;
        this.exports = exports;
        body.addClassName("fm-file-outcome");
        add(header, body);
    }

    /** Whether this is the page of such imports. */
    protected abstract boolean isOf(SheetKind kind);

    /** Fills header and body, which are empty. */
    protected abstract void fill(ImportProgress progress);

    /** What somebody hears when nothing moves any more. */
    protected abstract String ended(ImportProgress progress);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        event.getRouteParameters()
                .get("importId")
                .flatMap(ImportId::parse)
                .flatMap(imports::find)
                .filter(found -> isOf(found.kind()))
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
    public void look() {
        var before = shown;
        if (before == null || !moves(before)) return;
        imports.find(before.id()).filter(now -> !now.equals(before)).ifPresent(now -> {
            show(now);
            if (!moves(now)) Notice.polite(UI.getCurrent(), ended(now));
        });
    }

    /** After something was done. */
    protected void showAgain() {
        if (shown != null) imports.find(shown.id()).ifPresent(this::show);
    }

    protected Location location() {
        return location;
    }

    protected @Nullable ImportProgress shown() {
        return shown;
    }

    private void show(ImportProgress progress) {
        shown = progress;
        header.actions();
        body.removeAll();
        fill(progress);
        getUI().ifPresent(this::ask);
    }

    private void ask(UI ui) {
        ui.setPollInterval(shown != null && moves(shown) ? ASK_EVERY_MS : -1);
    }

    private static boolean moves(ImportProgress progress) {
        return progress.state() == ImportState.RUNNING
                || !progress.stuck()
                        && (progress.state() == ImportState.LOOKING || progress.state() == ImportState.TAKING_BACK);
    }

    /** What is wrong with the lines that are left out, and the way to have them as a table. */
    protected void problems(ImportProgress progress) {
        var page = imports.problems(progress.id(), PageRequest.of(Pager.pageIn(location), PROBLEMS));
        if (page.getTotalElements() > 0)
            body.add(new LineProblems(progress.leftOut(), page, location), exports.refused(progress.id()));
    }
}
