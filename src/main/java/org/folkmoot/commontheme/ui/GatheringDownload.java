package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Gives common themes out as a file; they are read anew, with the rights of whoever asks. */
class GatheringDownload extends Anchor {

    GatheringDownload(String key, String name, String type, Supplier<byte[]> file) {
        addClassName("fm-quiet");
        setText(getTranslation(key));
        setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
        getElement().setAttribute("download", name);
    }
}
