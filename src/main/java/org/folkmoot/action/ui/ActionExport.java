package org.folkmoot.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A link that gives actions out as a table. */
@Component
class ActionExport {

    Anchor csv(Supplier<byte[]> table) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(link.getTranslation("action.export"));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = table.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "actions.csv", "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", "actions.csv");
        return link;
    }
}
