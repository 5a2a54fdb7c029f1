package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.Command;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.SheetKind.Column;
import org.folkmoot.sheet.UnusableSheetException;

/** Choose a table; what it would do opens on a page of its own. Below, the last imports. */
public abstract class ImportView extends Main implements HasDynamicTitle {

    private static final int RECENT = 10;

    private final SheetKind kind;
    private final SheetImportService imports;
    private final Div outcome = new Div();

    /** @param backTo path of the list the table belongs to */
    protected ImportView(SheetKind kind, String backTo, SheetImportService imports, ExportLinks exports, Dates dates) {
        this.kind = kind;
        this.imports = imports;
        outcome.addClassName("fm-file-outcome");
        add(
                new PageHeader(title())
                        .kicker(new Anchor(backTo, getTranslation("sheet.import.back." + kind)))
                        .subline(getTranslation("sheet.import.intro." + kind)),
                new Paragraph(
                        kind.mapped()
                                ? getTranslation("sheet.import.columns-settled", columns(false))
                                : getTranslation("sheet.import.columns", columns(true), columns(false))),
                exports.templateLinks(kind),
                explained(),
                upload(),
                new Paragraph(getTranslation("sheet.import.at-most", kind.maxLines(), kind.maxBytes() / 1024 / 1024)),
                outcome);
        recent(dates);
    }

    /** The page of one import. Asked while this one is built. */
    protected String link(ImportId id) {
        return ImportRunView.link(id);
    }

    /** Of organisations and people what is there already shows how. */
    private Paragraph explained() {
        var explained = new Paragraph(
                switch (kind) {
                    case ORGANISATIONS, PEOPLE -> "";
                    case IDEAS -> getTranslation("sheet.pattern.explained", SubmitIdea.TITLE_MAX);
                    case ATTENDANCE -> getTranslation("sheet.attendance.explained");
                });
        explained.addClassName("fm-help");
        explained.setVisible(!explained.getText().isEmpty());
        return explained;
    }

    private String columns(boolean required) {
        return kind.columns().stream()
                .filter(column -> column.required() == required)
                .map(Column::heading)
                .collect(Collectors.joining(", "));
    }

    private Upload upload() {
        var upload = new Upload(new BoundedSheetUpload(kind, this::look));
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(kind.maxBytes());
        upload.setUploadButton(new Button(getTranslation("sheet.import.choose")));
        upload.setDropLabel(new Span(getTranslation("sheet.import.drop")));
        upload.addFileRejectedListener(
                rejected -> no(getTranslation("sheet.file.rejected", kind.maxBytes() / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** @return what to do with the page then: open what the table would do, or say why it cannot be used */
    public Command look(String fileName, Path file) {
        try {
            var id = imports.check(kind, fileName, file);
            return () -> UI.getCurrent().navigate(link(id));
        } catch (UnusableSheetException unusable) {
            return () -> no(getTranslation(unusable.key(), unusable.arguments()));
        }
    }

    private void no(String sentence) {
        outcome.removeAll();
        var block = new Paragraph(sentence);
        block.addClassName("fm-error");
        outcome.add(block);
        Notice.polite(UI.getCurrent(), sentence);
    }

    private void recent(Dates dates) {
        var rows = imports.recent(kind, RECENT).stream()
                .map(one -> new Row(
                        one.fileName(),
                        getTranslation("sheet.recent", dates.moment(one.startedAt()), ImportReport.state(this, one)),
                        link(one.id())))
                .toArray(Row[]::new);
        if (rows.length > 0) add(new H2(getTranslation("sheet.recent.title")), new Rows(rows));
    }

    private String title() {
        return getTranslation("sheet.import.title." + kind);
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
