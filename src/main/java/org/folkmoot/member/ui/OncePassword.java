package org.folkmoot.member.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A password the portal made, shown once, for the manager to hand over. */
class OncePassword extends Div {

    OncePassword(String name, String email, String password) {
        addClassName("fm-note");
        getElement().setAttribute("role", "status");
        var words = new Code(password);
        words.addClassName("fm-password");
        add(
                new Paragraph(getTranslation("member.once-password.text", name, email)),
                new Paragraph(words),
                new Paragraph(getTranslation("member.once-password.once")));
    }
}
