package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;

/** One import: what it would do and what is wrong with which line, how far it is, what came of it. */
@Route("imports/:importId")
@RolesAllowed("MANAGER")
class ImportRunView extends ImportPage {

    private final SheetImportService imports;
    private final Dates dates;

    ImportRunView(SheetImportService imports, ExportLinks exports, Dates dates) {
        super(imports, exports);
        this.imports = imports;
        this.dates = dates;
    }

    static String link(ImportId id) {
        return "imports/" + id.value();
    }

    @Override
    protected boolean isOf(SheetKind kind) {
        return !kind.mapped();
    }

    @Override
    protected void fill(ImportProgress progress) {
        var waiting = progress.state() == ImportState.WAITING;
        header.title(title(progress))
                .kicker(back(progress.kind()))
                .subline(getTranslation(
                        waiting ? "sheet.import.subline" : "sheet.progress.subline",
                        progress.fileName(),
                        dates.moment(progress.startedAt())));
        if (waiting) imports.preview(progress.id()).ifPresent(preview -> body.add(new ImportOutlook(preview)));
        else body.add(new ImportReport(progress));
        actions(progress);
        if (progress.state() != ImportState.RUNNING) problems(progress);
    }

    @Override
    protected String ended(ImportProgress progress) {
        return ImportReport.state(this, progress);
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
            case LOOKING, COLUMNS, DONE, EXPIRED, TAKING_BACK, TAKEN_BACK -> {}
        }
    }

    private void button(String key, boolean strong, ImportProgress progress) {
        var go = new Button(getTranslation(key, progress.lines()), click -> {
            imports.start(progress.id());
            showAgain();
        });
        go.addClassName(strong ? "fm-primary" : "fm-secondary");
        go.setDisableOnClick(true);
        header.actions(go);
    }

    private Anchor back(SheetKind kind) {
        var list =
                switch (kind) {
                    case ORGANISATIONS -> "organisations";
                    case PEOPLE -> "members";
                    case IDEAS -> "ideas";
                    case ATTENDANCE -> "reach";
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
        var progress = shown();
        return progress == null ? getTranslation("sheet.progress.title") : title(progress);
    }
}
