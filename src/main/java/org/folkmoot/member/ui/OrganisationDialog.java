package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Name, sector and area of an organisation. A name once given stays: records of reach were made under it. */
class OrganisationDialog extends Dialog {

    /** What to do with a complete form. */
    interface Save {
        void with(String name, SectorId sector, AreaId area);
    }

    private final TextField name = new TextField(getTranslation("member.organisations.name"));
    private final ComboBox<Sector> sector = new ComboBox<>(getTranslation("member.organisations.sector"));
    private final ComboBox<Area> area = new ComboBox<>(getTranslation("member.organisations.area"));
    private final Save save;

    private OrganisationDialog(String title, String verb, ProgrammeService programme, Save save) {
        super(title);
        this.save = save;
        name.setRequiredIndicatorVisible(true);
        sector.setItems(programme.sectors());
        sector.setItemLabelGenerator(Sector::name);
        sector.setRequiredIndicatorVisible(true);
        area.setItems(programme.areas());
        area.setItemLabelGenerator(Area::name);
        area.setRequiredIndicatorVisible(true);
        var form = new Div(name, sector, area);
        form.addClassName("fm-form");
        add(form);
        var confirm = new Button(verb, click -> submit());
        confirm.addClassName("fm-primary");
        getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> close()), confirm);
    }

    static OrganisationDialog add(ProgrammeService programme, Save save) {
        var ui = com.vaadin.flow.component.UI.getCurrent();
        var verb = ui.getTranslation("member.organisations.add");
        return new OrganisationDialog(verb, verb, programme, save);
    }

    static OrganisationDialog place(ProgrammeService programme, OrganisationSummary organisation, Save save) {
        var ui = com.vaadin.flow.component.UI.getCurrent();
        var dialog = new OrganisationDialog(
                ui.getTranslation("member.organisations.edit-one", organisation.name()),
                ui.getTranslation("member.organisations.save"),
                programme,
                save);
        dialog.name.setValue(organisation.name());
        dialog.name.setReadOnly(true);
        dialog.sector.setValue(organisation.sector());
        dialog.area.setValue(organisation.area());
        return dialog;
    }

    private void submit() {
        var typed = FieldErrors.on(name, () -> Texts.line(name.getValue(), OrganisationService.NAME_MAX));
        var chosenSector = Choice.required(sector, sector.getValue());
        var chosenArea = Choice.required(area, area.getValue());
        if (typed.isEmpty() || chosenSector.isEmpty() || chosenArea.isEmpty()) return;
        try {
            save.with(typed.get(), chosenSector.get().id(), chosenArea.get().id());
            close();
        } catch (RefusedException refused) {
            FieldErrors.show(name, Words.refusal(this, refused));
        }
    }
}
