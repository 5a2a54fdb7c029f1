package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.stream.Collectors;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.sheet.Checked;
import org.folkmoot.sheet.ImportPreview;
import org.folkmoot.sheet.LineProblem;
import org.folkmoot.sheet.SheetFormat;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.SheetKind.Column;
import org.folkmoot.sheet.UnusableSheetException;

/** Choose a table, see line by line what would happen or what is wrong, then import it. */
abstract class ImportView extends Main implements HasDynamicTitle {

    private final SheetKind kind;
    private final SheetImportService imports;
    private final Div outcome = new Div();

    ImportView(SheetKind kind, String backTo, SheetImportService imports, ExportLinks exports) {
        this.kind = kind;
        this.imports = imports;
        outcome.addClassName("fm-file-outcome");
        add(
                new PageHeader(title())
                        .kicker(new Anchor(backTo, getTranslation("sheet.import.back." + kind)))
                        .subline(getTranslation("sheet.import.intro." + kind)),
                new Paragraph(getTranslation("sheet.import.columns", columns(true), columns(false))),
                exports.templateLinks(kind),
                upload(),
                outcome);
    }

    private String columns(boolean required) {
        return kind.columns().stream()
                .filter(column -> column.required() == required)
                .map(Column::heading)
                .collect(Collectors.joining(", "));
    }

    private Upload upload() {
        var upload = new Upload(new BoundedSheetUpload(this::check));
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetImportService.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("sheet.import.choose")));
        upload.setDropLabel(new Span(getTranslation("sheet.import.drop")));
        upload.addFileRejectedListener(
                rejected -> no(getTranslation("sheet.file.rejected", SheetImportService.MAX_BYTES / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    void check(String fileName, byte[] bytes) {
        outcome.removeAll();
        try {
            show(imports.check(kind, fileName, bytes));
        } catch (UnusableSheetException unusable) {
            no(getTranslation(unusable.key(), unusable.arguments()));
        }
    }

    private void no(String sentence) {
        outcome.removeAll();
        var block = new Paragraph(sentence);
        block.addClassName("fm-error");
        outcome.add(block);
        Notice.polite(com.vaadin.flow.component.UI.getCurrent(), sentence);
    }

    private void show(Checked checked) {
        var preview = checked.preview();
        var sums = getTranslation(
                "sheet.import.would",
                preview.lines(),
                preview.count(Change.ADDED),
                preview.count(Change.UPDATED),
                preview.count(Change.UNCHANGED));
        outcome.add(new H2(getTranslation("sheet.import.preview", preview.fileName())), new Paragraph(sums));
        outcome.add(new Paragraph(getTranslation("sheet.format." + preview.format())));
        if (preview.format() == SheetFormat.WINDOWS_1252)
            outcome.add(new Paragraph(getTranslation("sheet.import.check-accents")));
        if (!preview.unknownColumns().isEmpty())
            outcome.add(new Paragraph(
                    getTranslation("sheet.import.unknown-columns", String.join(", ", preview.unknownColumns()))));
        if (preview.problemLines() > 0) outcome.add(problems(preview));
        if (preview.usable() > 0) outcome.add(go(checked));
        Notice.polite(com.vaadin.flow.component.UI.getCurrent(), sums);
    }

    private Div problems(ImportPreview preview) {
        var items =
                preview.problems().stream().map(this::say).map(ListItem::new).toArray(ListItem[]::new);
        var block = new Div(
                new H2(getTranslation("sheet.import.problems", preview.problemLines())), new UnorderedList(items));
        if (preview.problems().size() == ImportPreview.SHOWN)
            block.add(new Paragraph(getTranslation("sheet.import.more-problems", ImportPreview.SHOWN)));
        block.add(new Paragraph(getTranslation("sheet.import.correct-first")));
        block.addClassName("fm-error");
        return block;
    }

    private String say(LineProblem problem) {
        return getTranslation(
                "sheet.import.problem",
                problem.line(),
                problem.column(),
                getTranslation(problem.key(), problem.arguments().toArray()));
    }

    private Div go(Checked checked) {
        var preview = checked.preview();
        var go = new Button(
                preview.problemLines() == 0
                        ? getTranslation("sheet.import.go", preview.usable())
                        : getTranslation("sheet.import.go-without", preview.usable()),
                click -> {
                    var id = imports.start(checked);
                    getUI().ifPresent(ui -> ui.navigate(ImportProgressView.link(id)));
                });
        go.addClassName(preview.problemLines() == 0 ? "fm-primary" : "fm-secondary");
        go.setDisableOnClick(true);
        var actions = new Div(go);
        actions.addClassName("fm-actions");
        return actions;
    }

    private String title() {
        return getTranslation("sheet.import.title." + kind);
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
