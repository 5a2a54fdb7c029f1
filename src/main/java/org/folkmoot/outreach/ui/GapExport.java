package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.folkmoot.outreach.GapExportService;
import org.folkmoot.outreach.GapFilter;
import org.springframework.stereotype.Component;

/** Links that give the gaps out as a table. */
@Component
class GapExport {

    private final GapExportService exports;

    GapExport(GapExportService exports) {
        this.exports = exports;
    }

    Anchor csv(Supplier<GapFilter> filter) {
        return link("outreach.gaps.export", "gaps.csv", "text/csv;charset=utf-8", filter, false);
    }

    Anchor xlsx(Supplier<GapFilter> filter) {
        return link(
                "outreach.gaps.export-xlsx",
                "gaps.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                filter,
                true);
    }

    private Anchor link(String key, String name, String type, Supplier<GapFilter> filter, boolean xlsx) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(link.getTranslation(key));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = exports.export(filter.get(), xlsx);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
