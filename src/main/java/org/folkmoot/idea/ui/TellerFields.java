package org.folkmoot.idea.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.idea.Teller;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** For facilitators and managers: whose idea it is that they are typing. */
class TellerFields extends Div {

    private static final int LOOKED_AT = 20;

    private final RadioButtonGroup<Teller.Kind> kind = new RadioButtonGroup<>();
    private final ComboBox<PersonFound> member = new ComboBox<>(getTranslation("idea.teller.member"));
    private final TextField name = new TextField(getTranslation("idea.teller.name"));
    private final Paragraph record = new Paragraph(getTranslation("idea.teller.record"));
    private final transient MemberService members;
    private final boolean own;

    /** @param own the person may put forward ideas of their own too */
    TellerFields(MemberService members, boolean own, Runnable changed) {
        this.members = members;
        this.own = own;
        addClassName("fm-teller");
        kind.setLabel(getTranslation("idea.teller"));
        kind.setItems(Stream.of(Teller.Kind.values())
                .filter(one -> own || one != Teller.Kind.ME)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("idea.teller." + one));
        kind.setValue(own ? Teller.Kind.ME : Teller.Kind.UNNAMED);
        kind.addValueChangeListener(change -> {
            follow();
            if (change.isFromClient()) changed.run();
        });
        member.setItems(query -> {
            var typed = query.getFilter().orElse("");
            return members.findForDesk(typed, LOOKED_AT).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        member.setItemLabelGenerator(TellerFields::label);
        member.setHelperText(getTranslation("idea.teller.member.help"));
        member.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        name.setHelperText(getTranslation("idea.teller.name.help"));
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        record.addClassName("fm-help");
        add(kind, member, name, record);
        follow();
    }

    private static String label(PersonFound person) {
        return person.organisation() == null ? person.name() : person.name() + ", " + person.organisation();
    }

    private void follow() {
        member.setVisible(kind.getValue() == Teller.Kind.MEMBER);
        name.setVisible(kind.getValue() == Teller.Kind.NAMED);
        record.setVisible(kind.getValue() != Teller.Kind.ME);
    }

    void fill(Teller.Kind chosen, @Nullable MemberId told, String toldBy) {
        kind.setValue(own || chosen != Teller.Kind.ME ? chosen : Teller.Kind.UNNAMED);
        name.setValue(toldBy);
        if (told == null) return;
        var known = members.namesOf(List.of(told)).get(told);
        if (known != null) member.setValue(new PersonFound(told, known, null));
    }

    Teller.Kind kind() {
        return kind.getValue();
    }

    @Nullable
    MemberId member() {
        var chosen = member.getValue();
        return kind.getValue() != Teller.Kind.MEMBER || chosen == null ? null : chosen.id();
    }

    String name() {
        return name.getValue();
    }

    boolean isForAnother() {
        return kind.getValue() != Teller.Kind.ME;
    }

    /** Empty when a field now says what is missing. */
    Optional<Teller> teller() {
        return switch (kind.getValue()) {
            case ME, UNNAMED -> Optional.of(new Teller(kind.getValue(), null, ""));
            case MEMBER ->
                FieldErrors.on(member, () -> {
                    if (member() == null) throw new UnusableInputException("idea.teller.member.required");
                    return new Teller(Teller.Kind.MEMBER, member(), "");
                });
            case NAMED ->
                FieldErrors.on(name, () -> Texts.line(name.getValue(), Teller.NAME_MAX))
                        .map(given -> new Teller(Teller.Kind.NAMED, null, given));
        };
    }
}
