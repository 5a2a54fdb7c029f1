package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.member.OrganisationDetail;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.RegisterService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** What a programme manager can do with an organisation, as buttons. */
@org.springframework.stereotype.Component
class OrganisationDesk {

    private final RegisterService register;
    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final PortalClock clock;

    OrganisationDesk(
            RegisterService register,
            OrganisationService organisations,
            ProgrammeService programme,
            PortalClock clock) {
        this.register = register;
        this.organisations = organisations;
        this.programme = programme;
        this.clock = clock;
    }

    Component[] actions(Component on, OrganisationDetail organisation, Runnable done) {
        return new Asking(on, organisation, done).buttons().toArray(Component[]::new);
    }

    private final class Asking {

        private final Component on;
        private final OrganisationDetail organisation;
        private final Runnable done;

        Asking(Component on, OrganisationDetail organisation, Runnable done) {
            this.on = on;
            this.organisation = organisation;
            this.done = done;
        }

        List<Button> buttons() {
            var buttons = new ArrayList<Button>();
            if (organisation.mergedInto() != null) {
                buttons.add(button("member.organisation.separate", this::askToSeparate));
                return buttons;
            }
            buttons.add(button(
                    "member.organisations.edit",
                    () -> OrganisationDialog.correct(on, programme, organisation, facts -> {
                                register.correct(organisation.id(), facts);
                                done.run();
                            })
                            .open()));
            buttons.add(button("member.organisation.names", this::askForNames));
            buttons.add(button("member.organisation.merge", this::askForSurvivor));
            buttons.add(
                    organisation.endedOn() == null
                            ? button("member.organisation.end", this::askForLastDay)
                            : button("member.organisation.reopen", () -> {
                                register.reopen(organisation.id());
                                done.run();
                            }));
            return buttons;
        }

        private Button button(String key, Runnable work) {
            var button = new Button(on.getTranslation(key), click -> work.run());
            button.addClassName("fm-secondary");
            return button;
        }

        private void askToSeparate() {
            Confirm.ask(
                    on.getTranslation("member.organisation.separate-title", organisation.name()),
                    on.getTranslation("member.organisation.separate-text"),
                    on.getTranslation("member.organisation.separate"),
                    () -> attempt(() -> register.separate(organisation.id())));
        }

        private void askForSurvivor() {
            var survivor = new ComboBox<OrganisationSummary>(on.getTranslation("member.organisation.survivor"));
            survivor.setItems(organisations.all().stream()
                    .filter(one -> !one.id().equals(organisation.id()))
                    .toList());
            survivor.setItemLabelGenerator(OrganisationSummary::name);
            survivor.setRequiredIndicatorVisible(true);
            ask(
                    on.getTranslation("member.organisation.merge-title", organisation.name()),
                    on.getTranslation("member.organisation.merge-text"),
                    "member.organisation.merge-button",
                    survivor,
                    () -> Choice.required(survivor, survivor.getValue())
                            .map(chosen -> refusedAt(survivor, () -> register.merge(organisation.id(), chosen.id())))
                            .orElse(false));
        }

        private void askForLastDay() {
            var day = new Days(on.getTranslation("member.affiliations.last-day"), clock.today());
            ask(
                    on.getTranslation("member.organisation.end-title", organisation.name()),
                    on.getTranslation("member.organisation.end-text"),
                    "member.organisation.end",
                    day,
                    () -> Choice.required(day, day.getValue())
                            .map(chosen -> refusedAt(day, () -> register.end(organisation.id(), chosen)))
                            .orElse(false));
        }

        private void askForNames() {
            var name = new TextField(on.getTranslation("member.organisation.other-name"));
            var dialog = ask(
                    on.getTranslation("member.organisation.names"),
                    on.getTranslation("member.organisation.names-text"),
                    "member.organisation.add-name",
                    name,
                    () -> FieldErrors.on(name, () -> Texts.line(name.getValue(), OrganisationFacts.NAME_MAX))
                            .map(typed -> refusedAt(name, () -> register.addAlias(organisation.id(), typed)))
                            .orElse(false));
            for (var known : organisation.aliases())
                dialog.add(new Div(new Button(on.getTranslation("member.organisation.remove-name", known), click -> {
                    register.removeAlias(organisation.id(), known);
                    dialog.close();
                    done.run();
                })));
        }

        /** @param work says whether it is done */
        private Dialog ask(
                String title, String text, String verbKey, Component field, java.util.function.BooleanSupplier work) {
            var form = new Div(new Paragraph(text), field);
            form.addClassName("fm-form");
            var dialog = new Dialog(title, form);
            var confirm = new Button(on.getTranslation(verbKey), click -> {
                if (!work.getAsBoolean()) return;
                dialog.close();
                done.run();
            });
            confirm.addClassName("fm-primary");
            dialog.getFooter()
                    .add(new Button(on.getTranslation("shared.confirm.cancel"), click -> dialog.close()), confirm);
            dialog.open();
            return dialog;
        }

        private <F extends Component & com.vaadin.flow.component.shared.HasValidationProperties> boolean refusedAt(
                F field, Runnable work) {
            try {
                work.run();
                return true;
            } catch (RefusedException refused) {
                FieldErrors.show(field, Words.refusal(on, refused));
                return false;
            }
        }

        private void attempt(Runnable work) {
            try {
                work.run();
                done.run();
            } catch (RefusedException refused) {
                Notice.show(Words.refusal(on, refused));
            }
        }
    }
}
