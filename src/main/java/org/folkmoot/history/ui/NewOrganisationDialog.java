package org.folkmoot.history.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.history.HistoryValue;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.WriteDialog;
import org.jspecify.annotations.Nullable;

/** An organisation a table names that the register does not have yet. */
class NewOrganisationDialog extends WriteDialog {

    private final TextField name = new TextField(getTranslation("history.new.name"));
    private final ComboBox<Sector> sector = new ComboBox<>(getTranslation("history.new.sector"));
    private final ComboBox<Area> area = new ComboBox<>(getTranslation("history.new.area"));
    private final transient Consumer<OrganisationFacts> add;

    NewOrganisationDialog(HistoryValue value, ProgrammeService programme, Consumer<OrganisationFacts> add) {
        super(titleOf(value), verb());
        this.add = add;
        name.setValue(value.written());
        name.setRequiredIndicatorVisible(true);
        sector.setItems(programme.sectors());
        sector.setItemLabelGenerator(Sector::name);
        sector.setRequiredIndicatorVisible(true);
        area.setItems(programme.areas());
        area.setItemLabelGenerator(Area::name);
        area.setRequiredIndicatorVisible(true);
        programme.areas().stream()
                .filter(one -> one.id().equals(value.area()))
                .findFirst()
                .ifPresent(area::setValue);
        fields(name, sector, area);
    }

    private static String titleOf(HistoryValue value) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation("history.new.title", value.written());
    }

    private static String verb() {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation("history.new.verb");
    }

    @Override
    protected boolean save() {
        var called = FieldErrors.on(name, () -> Texts.line(name.getValue(), OrganisationFacts.NAME_MAX));
        var in = FieldErrors.on(sector, () -> given(sector.getValue()));
        var at = FieldErrors.on(area, () -> given(area.getValue()));
        if (called.isEmpty() || in.isEmpty() || at.isEmpty()) return false;
        add.accept(new OrganisationFacts(called.get(), in.get().id(), at.get().id()));
        return true;
    }

    private static <T> T given(@Nullable T chosen) {
        if (chosen == null) throw new UnusableInputException("input.required");
        return chosen;
    }
}
