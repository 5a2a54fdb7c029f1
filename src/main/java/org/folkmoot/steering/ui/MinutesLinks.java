package org.folkmoot.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.folkmoot.steering.MinutesDetail;
import org.folkmoot.steering.MinutesPdf;

/** Downloads minutes as a PDF; they are read anew, with the rights of whoever asks. */
class MinutesLinks extends Anchor {

    MinutesLinks(MinutesPdf pdf, Supplier<MinutesDetail> minutes, String name) {
        addClassName("fm-secondary");
        setText(getTranslation("steering.minutes.pdf"));
        setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = pdf.of(minutes.get());
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
        }));
        getElement().setAttribute("download", name);
    }

    static Button print(Component in) {
        var button = new Button(in.getTranslation("steering.minutes.print"));
        button.addClickListener(click -> button.getElement().executeJs("window.print();"));
        button.addClassName("fm-secondary");
        return button;
    }
}
