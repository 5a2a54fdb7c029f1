package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.SheetExportService;
import org.folkmoot.sheet.SheetKind;
import org.springframework.stereotype.Component;

/** Links that download a table. */
@Component
public class ExportLinks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetExportService exports;

    ExportLinks(SheetExportService exports) {
        this.exports = exports;
    }

    /** What is there now, also the pattern for a table of one's own; of ideas the pattern with a line that shows how. */
    public Div templateLinks(SheetKind kind) {
        var links = new Div(link(kind, false), link(kind, true));
        links.addClassName("fm-actions");
        return links;
    }

    /** The lines an import left out, to be put right and brought in again. */
    public Div refused(ImportId id) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(link.getTranslation("sheet.import.refused"));
        var name = "refused-lines.csv";
        link.setHref((DownloadHandler) download -> {
            download.setFileName(name);
            download.setContentType("text/csv;charset=utf-8");
            exports.refused(id, download.getOutputStream());
        });
        link.getElement().setAttribute("download", name);
        var links = new Div(link);
        links.addClassName("fm-actions");
        return links;
    }

    private Anchor link(SheetKind kind, boolean xlsx) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        var what =
                switch (kind) {
                    case ORGANISATIONS, PEOPLE -> "sheet.export.";
                    case IDEAS -> "sheet.pattern.";
                    case ATTENDANCE -> "sheet.empty.";
                };
        link.setText(link.getTranslation(what + (xlsx ? "xlsx" : "csv")));
        var name = kind.name().toLowerCase(Locale.ROOT) + (xlsx ? ".xlsx" : ".csv");
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = exports.export(kind, xlsx);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, xlsx ? XLSX : "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
