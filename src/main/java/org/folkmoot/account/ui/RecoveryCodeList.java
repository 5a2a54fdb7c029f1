package org.folkmoot.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Recovery codes, shown once. */
class RecoveryCodeList extends Div {

    RecoveryCodeList(List<String> codes) {
        addClassName("fm-note");
        getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("fm-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(
                new Paragraph(getTranslation("account.codes.text", codes.size())),
                list,
                new Paragraph(getTranslation("account.codes.once")));
    }
}
