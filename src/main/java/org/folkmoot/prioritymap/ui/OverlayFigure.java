package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.folkmoot.prioritymap.Overlay;

/** The picture of an overlay. Its figures stand in the table below it too. */
class OverlayFigure extends Div {

    OverlayFigure(Overlay overlay, String svg) {
        addClassNames("fm-overlay-figure", "fm-table-scroll");
        var label = getTranslation("prioritymap.picture.label", overlay.groups());
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        add(new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                label));
    }
}
