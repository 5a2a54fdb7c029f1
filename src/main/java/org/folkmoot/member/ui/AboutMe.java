package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.member.MemberService;

/** My roles, and for whom I speak. */
@org.springframework.stereotype.Component
class AboutMe implements AccountSection {

    private final MemberService members;

    AboutMe(MemberService members) {
        this.members = members;
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
                new Paragraph(part.getTranslation("member.me.roles-help")));
        return part;
    }
}
