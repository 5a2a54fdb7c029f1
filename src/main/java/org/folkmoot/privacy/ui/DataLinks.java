package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.folkmoot.privacy.PersonalDataService;

/** Taking one's data along: as JSON, and as a page to print. */
class DataLinks extends Div {

    private static final String FILE = "my-data";

    DataLinks(PersonalDataService data) {
        addClassName("fm-actions");
        var json = link(getTranslation("privacy.my-data.json"));
        json.setHref((DownloadHandler) download -> {
            download.setFileName(FILE + ".json");
            download.setContentType("application/json");
            data.writeJson(download.getOutputStream());
        });
        json.getElement().setAttribute("download", FILE + ".json");
        var page = link(getTranslation("privacy.my-data.html"));
        page.setTarget(AnchorTarget.BLANK);
        page.setHref((DownloadHandler) download -> {
            download.inline(FILE + ".html");
            download.setContentType("text/html;charset=UTF-8");
            data.writeHtml(download.getOutputStream());
        });
        add(json, page);
    }

    private static Anchor link(String text) {
        var link = new Anchor();
        link.setText(text);
        link.addClassName("fm-secondary");
        return link;
    }
}
