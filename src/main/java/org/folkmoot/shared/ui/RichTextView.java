package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Div;
import org.folkmoot.shared.RichText;

/** People's text on a page. The only component that sets HTML, and only what {@link RichText} made. */
public class RichTextView extends Div {

    public RichTextView() {
        addClassName("fm-text");
    }

    /** @param markdown as the person wrote it */
    public static RichTextView show(String markdown) {
        var view = new RichTextView();
        view.set(markdown);
        return view;
    }

    /** @param html from a library such as a search highlight; cleaned again here */
    public static RichTextView highlight(String html) {
        var view = new RichTextView();
        view.getElement().setProperty("innerHTML", RichText.clean(html));
        return view;
    }

    public void set(String markdown) {
        getElement().setProperty("innerHTML", RichText.toHtml(markdown));
    }
}
