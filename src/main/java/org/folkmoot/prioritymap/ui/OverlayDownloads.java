package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.folkmoot.prioritymap.OverlayExportService;
import org.folkmoot.prioritymap.OverlayQuery;

/** An overlay to take away: as a picture, as tables, on paper. */
class OverlayDownloads extends Div {

    OverlayDownloads(OverlayQuery asked, OverlayExportService exports) {
        addClassName("fm-actions");
        var print = new NativeButton(
                getTranslation("prioritymap.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-quiet");
        add(
                file("prioritymap.file.picture", "priority-map.svg", "image/svg+xml", () -> exports.svg(asked)),
                file(
                        "prioritymap.file.sums",
                        "priority-map-sums.csv",
                        "text/csv;charset=utf-8",
                        () -> exports.sums(asked)),
                file(
                        "prioritymap.file.marks",
                        "priority-map-marks.csv",
                        "text/csv;charset=utf-8",
                        () -> exports.marks(asked)),
                print);
    }

    private Anchor file(String key, String name, String type, Supplier<byte[]> content) {
        var link = new Anchor();
        link.addClassName("fm-quiet");
        link.setText(getTranslation(key));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
