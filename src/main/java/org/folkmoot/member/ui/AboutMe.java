package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Dates;

/** My roles, and for whom I speak. */
@org.springframework.stereotype.Component
class AboutMe implements AccountSection {

    private final MemberService members;
    private final Dates dates;

    AboutMe(MemberService members, Dates dates) {
        this.members = members;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String anchor() {
        return "about";
    }

    @Override
    public String titleKey() {
        return "member.me.title";
    }

    @Override
    public Component create() {
        var me = members.me();
        var part = new Div();
        part.add(
                new Paragraph(Words.roles(part, me.roles())),
                new Paragraph(part.getTranslation("member.me.roles-help")),
                new AffiliationRows(me.affiliations(), dates, (affiliation, day) -> {}));
        return part;
    }
}
