package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;

/** Several people of the portal, found by two letters of their name or more. */
class PeopleField extends MultiSelectComboBox<PersonFound> {

    private static final int FOUND_AT_MOST = 20;

    PeopleField(String label, MemberService members) {
        super(label);
        setItemLabelGenerator(person -> Optional.ofNullable(person.organisation())
                .map(organisation -> person.name() + ", " + organisation)
                .orElse(person.name()));
        setHelperText(getTranslation("outreach.new.people-help"));
        setItems(query -> members.findForDesk(query.getFilter().orElse(""), FOUND_AT_MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    Set<MemberId> chosen() {
        return getValue().stream().map(PersonFound::id).collect(Collectors.toSet());
    }
}
