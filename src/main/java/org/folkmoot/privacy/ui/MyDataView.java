package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.privacy.PersonalWords;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** What the portal holds about me, module by module. Long lists are shown in part; the downloads hold everything. */
@Route(MyDataView.ROUTE)
@PermitAll
class MyDataView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "me/data";

    private final PersonalDataService data;
    private final PersonalWords words;

    MyDataView(PersonalDataService data, PersonalWords words) {
        this.data = data;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("privacy.my-data.title"))
                        .kicker(new Anchor("me", getTranslation("account.me.title"))),
                new Paragraph(getTranslation("privacy.my-data.text")),
                new DataLinks(data));
        data.holders().forEach(holder -> {
            var lists = new DataLists(holder, words);
            data.tell(holder, lists);
            add(new PageSection(
                    getTranslation(holder + ".data.title"),
                    new Paragraph(getTranslation(holder + ".data.why")),
                    lists));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.my-data.title");
    }
}
