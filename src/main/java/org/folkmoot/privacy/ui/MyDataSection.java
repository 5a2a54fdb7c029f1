package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.privacy.PersonalDataService;

/** The way to everything that is held about me. */
@org.springframework.stereotype.Component
class MyDataSection implements AccountSection {

    private final PersonalDataService data;

    MyDataSection(PersonalDataService data) {
        this.data = data;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String anchor() {
        return "data";
    }

    @Override
    public String titleKey() {
        return "privacy.my-data.title";
    }

    @Override
    public Component create() {
        var part = new Div();
        var see = new Anchor(MyDataView.ROUTE, part.getTranslation("privacy.my-data.see"));
        part.add(new Paragraph(part.getTranslation("privacy.my-data.text")), new Paragraph(see), new DataLinks(data));
        return part;
    }
}
