package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.folkmoot.openfigures.Look;
import org.folkmoot.openfigures.OpenHeadline;

/** What the strip says now, as it looks. The portal's own pages frame nothing, so it is drawn here once more. */
class StripPreview extends Div {

    StripPreview(OpenHeadline headline, Look look) {
        addClassNames("fm-strip", "fm-strip-" + look.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("openfigures.strip.preview"));
        var name = new Paragraph(headline.name());
        name.addClassName("fm-strip-name");
        var figures = new UnorderedList();
        headline.lines().forEach(line -> {
            var number = new Span(line.number());
            number.addClassName("fm-figure");
            figures.add(new ListItem(number, new Span(" " + line.words())));
        });
        add(name, figures, new Paragraph(new Anchor("reach", getTranslation("openfigures.strip.more"))));
    }
}
