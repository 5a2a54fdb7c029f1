package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.account.Invite;
import org.folkmoot.account.InvitesSent;
import org.folkmoot.account.LineProblem;
import org.folkmoot.account.PastedPeople;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.RoleBoxes;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** One address or a pasted list. Lines that cannot be used stay in the field and say why; the others have gone. */
class InviteForm extends Div {

    private final TextArea people = new TextArea(getTranslation("account.invite.people"));
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("account.invite.organisation"));
    private final RoleBoxes roles = new RoleBoxes(Set.of(Role.PARTICIPANT));
    private final TextArea note = new TextArea(getTranslation("account.invite.note"));
    private final Div result = new Div();
    private final Function<Invite, InvitesSent> invite;

    InviteForm(List<OrganisationSummary> register, Function<Invite, InvitesSent> invite) {
        this.invite = invite;
        addClassName("fm-form");
        people.setHelperText(getTranslation("account.invite.people-help"));
        people.setMaxLength(PastedPeople.LENGTH_MAX);
        people.setRequiredIndicatorVisible(true);
        organisation.setItems(register);
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setClearButtonVisible(true);
        note.setMaxLength(Invite.NOTE_MAX);
        result.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("account.invite.button"), click -> {
            submit();
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        send.addClassName("fm-primary");
        add(people, organisation, roles, note, send, result);
    }

    private void submit() {
        var read = FieldErrors.on(people, () -> PastedPeople.read(people.getValue()));
        var words = FieldErrors.on(note, () -> Texts.optionalBlock(note.getValue(), Invite.NOTE_MAX));
        if (read.isEmpty() || words.isEmpty()) return;
        try {
            var sent = invite.apply(new Invite(
                    read.get().good(),
                    roles.getValue(),
                    organisation.getOptionalValue().map(OrganisationSummary::id).orElse(null),
                    words.get()));
            FieldErrors.clear(roles);
            var problems = new ArrayList<>(read.get().problems());
            problems.addAll(sent.problems());
            problems.sort(Comparator.comparingInt(LineProblem::line));
            show(sent.sent(), problems);
        } catch (RefusedException refused) {
            FieldErrors.show(roles, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void show(int sent, List<LineProblem> problems) {
        result.removeAll();
        var count = new Paragraph(getTranslation("account.invite.sent", sent));
        count.addClassName("fm-good");
        result.add(count);
        if (problems.isEmpty()) {
            people.clear();
            note.clear();
            return;
        }
        var before = people.getValue().lines().toList();
        people.setValue(String.join(
                "\n", problems.stream().map(one -> before.get(one.line() - 1)).toList()));
        result.add(new Paragraph(getTranslation("account.invite.problems")));
        var list = new UnorderedList();
        problems.forEach(one -> list.add(new ListItem(getTranslation(
                "account.invite.problem", one.line(), one.text(), getTranslation(one.key(), one.arguments())))));
        result.add(list);
    }
}
