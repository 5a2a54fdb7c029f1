package org.folkmoot.history.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.history.HistoryMatchService;
import org.folkmoot.history.HistoryService;
import org.folkmoot.history.HistoryValue;
import org.folkmoot.history.ValueKind;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;

/** The people a table names: who on the register is meant, or a head without a name. */
@Route(HistoryNavigation.PEOPLE)
@RolesAllowed("MANAGER")
class HistoryPeopleView extends ValuesView {

    private static final int FOUND_AT_MOST = 20;

    private final transient MemberService members;

    HistoryPeopleView(HistoryService history, HistoryMatchService matches, MemberService members) {
        super(ValueKind.PERSON, history, matches);
        this.members = members;
    }

    @Override
    protected void choices(HistoryValue value, Div to) {
        value.offers().forEach(one -> to.add(offer(one, () -> matches.isPerson(value.id(), new MemberId(one.id())))));
        to.add(somebodyElse(value), quiet("history.values.unnamed", () -> matches.countUnnamed(value.id())));
    }

    private ComboBox<PersonFound> somebodyElse(HistoryValue value) {
        var field = new ComboBox<PersonFound>();
        field.setPlaceholder(getTranslation("history.values.search-person"));
        field.setAriaLabel(getTranslation("history.values.search-person-for", value.written()));
        field.setItemLabelGenerator(
                person -> person.organisation() == null ? person.name() : person.name() + ", " + person.organisation());
        field.setItems(query -> members.findForDesk(query.getFilter().orElse(""), FOUND_AT_MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null)
                decide(() -> matches.isPerson(value.id(), change.getValue().id()));
        });
        return field;
    }
}
