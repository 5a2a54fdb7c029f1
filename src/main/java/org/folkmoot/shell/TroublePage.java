package org.folkmoot.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.folkmoot.shared.ui.PageHeader;

/** A screen that says why the one asked for is not shown, and where to go instead. */
abstract class TroublePage extends Main implements HasDynamicTitle {

    private String title = "";

    TroublePage() {
        addClassName("fm-reading");
    }

    final void show(String titleKey, String sentence, Anchor... ways) {
        title = getTranslation(titleKey);
        removeAll();
        add(new PageHeader(title), new Paragraph(sentence));
        var onward = new Paragraph();
        onward.addClassName("fm-line");
        onward.add(ways);
        onward.add(new Anchor(".", getTranslation("shell.way.home")));
        add(onward);
    }

    final Anchor signIn() {
        return new Anchor("sign-in", getTranslation("shell.sign-in"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
