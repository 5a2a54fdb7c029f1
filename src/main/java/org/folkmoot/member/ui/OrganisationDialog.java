package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.member.OrganisationDetail;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** What the register says of an organisation. */
class OrganisationDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("member.organisations.name"));
    private final ComboBox<Sector> sector = new ComboBox<>(getTranslation("member.organisations.sector"));
    private final ComboBox<Area> area = new ComboBox<>(getTranslation("member.organisations.area"));
    private final TextField site = new TextField(getTranslation("member.organisations.site"));
    private final Consumer<OrganisationFacts> save;

    private OrganisationDialog(
            String title, String verb, ProgrammeService programme, Consumer<OrganisationFacts> save) {
        super(title);
        this.save = save;
        name.setRequiredIndicatorVisible(true);
        sector.setItems(programme.sectors());
        sector.setItemLabelGenerator(Sector::name);
        sector.setRequiredIndicatorVisible(true);
        area.setItems(programme.areas());
        area.setItemLabelGenerator(Area::name);
        area.setRequiredIndicatorVisible(true);
        site.setHelperText(getTranslation("member.organisations.site-help"));
        var form = new Div(name, sector, area, site);
        form.addClassName("fm-form");
        add(form);
        var confirm = new Button(verb, click -> submit());
        confirm.addClassName("fm-primary");
        getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> close()), confirm);
    }

    static OrganisationDialog add(Component on, ProgrammeService programme, Consumer<OrganisationFacts> save) {
        var verb = on.getTranslation("member.organisations.add");
        return new OrganisationDialog(verb, verb, programme, save);
    }

    static OrganisationDialog correct(
            Component on,
            ProgrammeService programme,
            OrganisationDetail organisation,
            Consumer<OrganisationFacts> save) {
        var dialog = new OrganisationDialog(
                on.getTranslation("member.organisations.edit-one", organisation.name()),
                on.getTranslation("member.organisations.save"),
                programme,
                save);
        dialog.name.setValue(organisation.name());
        dialog.name.setHelperText(on.getTranslation("member.organisations.name-help"));
        dialog.sector.setValue(organisation.sector());
        dialog.area.setValue(organisation.area());
        dialog.site.setValue(organisation.site());
        return dialog;
    }

    private void submit() {
        var typed = FieldErrors.on(name, () -> Texts.line(name.getValue(), OrganisationFacts.NAME_MAX));
        var chosenSector = Choice.required(sector, sector.getValue());
        var chosenArea = Choice.required(area, area.getValue());
        if (typed.isEmpty() || chosenSector.isEmpty() || chosenArea.isEmpty()) return;
        FieldErrors.on(
                        site,
                        () -> new OrganisationFacts(
                                typed.get(),
                                chosenSector.get().id(),
                                chosenArea.get().id(),
                                site.getValue()))
                .ifPresent(this::save);
    }

    private void save(OrganisationFacts facts) {
        try {
            save.accept(facts);
            close();
        } catch (RefusedException refused) {
            FieldErrors.show(name, Words.refusal(this, refused));
        }
    }
}
