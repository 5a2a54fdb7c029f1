package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.folkmoot.shared.ui.Notice;

/** The page's address to hand on, and the page on paper. */
public class ShareLine extends Div {

    public ShareLine(String address, String title) {
        addClassNames("fm-actions", "fm-share");
        var share = new Button(
                getTranslation("idea.share"),
                click -> getElement()
                        .executeJs(
                                "if (navigator.share) return navigator.share({url: $0, title: $1}).then(() => '', () => '');"
                                        + " return navigator.clipboard.writeText($0).then(() => 'copied', () => 'not');",
                                address,
                                title)
                        .then(String.class, done -> told(done, address)));
        share.addClassName("fm-quiet");
        var print =
                new Button(getTranslation("idea.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-quiet");
        add(share, print);
    }

    /** Where a browser gives no access to the clipboard, the address can be copied by hand. */
    private void told(String done, String address) {
        if (done.equals("copied")) Notice.show(getTranslation("idea.share.copied"));
        if (done.equals("not")) Notice.keep(getTranslation("idea.share.address", address));
    }
}
