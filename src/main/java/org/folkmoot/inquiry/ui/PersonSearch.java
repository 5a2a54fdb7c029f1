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

/** Finds somebody by name, to do something with. */
class PersonSearch extends Section {

    private static final int FOUND_AT_MOST = 8;

    /** @param key of heading, field and verb: {@code <key>.find}, {@code <key>.name}, {@code <key>.do} */
    PersonSearch(MemberService members, String key, Consumer<PersonFound> chosen) {
        addClassName("fm-section");
        var search = new TextField(getTranslation(key + ".name"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        var rows = new Rows();
        search.addValueChangeListener(change -> {
            rows.removeAll();
            members.findForDesk(change.getValue(), FOUND_AT_MOST).forEach(person -> rows.add(row(person, key, chosen)));
        });
        add(new H2(getTranslation(key + ".find")), search, rows);
    }

    private Row row(PersonFound person, String key, Consumer<PersonFound> chosen) {
        var button = new NativeButton(getTranslation(key + ".do"), click -> chosen.accept(person));
        button.addClassName("fm-secondary");
        button.setAriaLabel(getTranslation(key + ".do") + ": " + person.name());
        return new Row(person.name(), Optional.ofNullable(person.organisation()).orElse("")).end(button);
    }
}
