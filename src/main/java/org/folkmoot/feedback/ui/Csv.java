package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link that gives a table out. */
final class Csv {

    private Csv() {}

    static Anchor link(String key, String name, Supplier<byte[]> table) {
        var link = new Anchor();
        link.addClassName("fm-quiet");
        link.setText(link.getTranslation(key));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = table.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
