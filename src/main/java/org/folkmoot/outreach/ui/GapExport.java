package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.folkmoot.outreach.GapFilter;
import org.folkmoot.outreach.GapRow;
import org.folkmoot.outreach.GapService;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** The gaps as CSV, as they are filtered and ordered on the screen; no names of people. */
@Component
class GapExport {

    private final GapService gaps;

    GapExport(GapService gaps) {
        this.gaps = gaps;
    }

    Anchor link(Supplier<GapFilter> filter) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(link.getTranslation("outreach.gaps.export"));
        var headings = Stream.of(
                        "name", "sector", "area", "sessions", "ideas", "inquiries", "contacts", "last", "people")
                .map(name -> link.getTranslation("outreach.export." + name))
                .toList();
        var yes = link.getTranslation("outreach.export.yes");
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = SheetWriter.csv(
                    headings,
                    gaps.all(filter.get()).stream().map(row -> cells(row, yes)).toList());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "gaps.csv", "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", "gaps.csv");
        return link;
    }

    private static List<String> cells(GapRow row, String yes) {
        var one = row.organisation();
        return List.of(
                one.name(),
                one.sector().name(),
                one.area().name(),
                row.session() ? yes : "",
                row.idea() ? yes : "",
                row.inquiry() ? yes : "",
                row.contact() ? yes : "",
                row.lastOn() == null ? "" : row.lastOn().toString(),
                String.valueOf(row.insiders()));
    }
}
