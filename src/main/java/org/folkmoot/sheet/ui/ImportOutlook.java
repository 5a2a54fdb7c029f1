package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.sheet.ImportPreview;
import org.folkmoot.sheet.SheetFormat;

/** What an import would do, in sentences. */
public class ImportOutlook extends Div {

    public ImportOutlook(ImportPreview preview) {
        add(new Paragraph(sums(preview)), new Paragraph(getTranslation("sheet.format." + preview.format())));
        if (preview.format() == SheetFormat.WINDOWS_1252)
            add(new Paragraph(getTranslation("sheet.import.check-accents")));
        if (!preview.unknownColumns().isEmpty())
            add(new Paragraph(
                    getTranslation("sheet.import.unknown-columns", String.join(", ", preview.unknownColumns()))));
    }

    private String sums(ImportPreview preview) {
        return getTranslation(
                "sheet.import.would", preview.lines(), preview.added(), preview.updated(), preview.unchanged());
    }
}
