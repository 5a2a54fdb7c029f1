package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** A programme manager finds somebody to lead. */
class LeadSearch extends Section {

    private static final int FOUND_AT_MOST = 8;

    LeadSearch(MemberService members, Consumer<PersonFound> chosen) {
        addClassName("fm-section");
        var search = new TextField(getTranslation("inquiry.lead-search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        var rows = new Rows();
        search.addValueChangeListener(change -> {
            rows.removeAll();
            members.findForDesk(change.getValue(), FOUND_AT_MOST).forEach(person -> rows.add(row(person, chosen)));
        });
        add(new H2(getTranslation("inquiry.lead-find")), search, rows);
    }

    private Row row(PersonFound person, Consumer<PersonFound> chosen) {
        var button = new NativeButton(getTranslation("inquiry.lead-assign"), click -> chosen.accept(person));
        button.addClassName("fm-secondary");
        button.setAriaLabel(getTranslation("inquiry.lead-assign") + ": " + person.name());
        return new Row(person.name(), Optional.ofNullable(person.organisation()).orElse("")).end(button);
    }
}
