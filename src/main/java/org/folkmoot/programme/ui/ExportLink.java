package org.folkmoot.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.folkmoot.programme.ProgrammeFileService;

/** Downloads the programme as a file. */
class ExportLink extends Anchor {

    ExportLink(ProgrammeFileService files) {
        addClassName("fm-secondary");
        setText(getTranslation("programme.file.export"));
        setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = files.exportFile().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "programme.yaml", "application/yaml", bytes.length);
        }));
        getElement().setAttribute("download", "programme.yaml");
    }
}
