package org.folkmoot.member.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** For whom I act from today on, where I belong to several organisations; nothing for everybody else. */
public class ActingChoice extends Div {

    private final AffiliationService affiliations;

    /** Somewhere on the page the choice was made; the others follow. */
    public static class Made extends ComponentEvent<Component> {

        Made(Component source) {
            super(source, false);
        }
    }

    public ActingChoice(AffiliationService affiliations) {
        this.affiliations = affiliations;
        addClassName("fm-acting");
        refresh();
    }

    /** After an affiliation began or ended. */
    public final void refresh() {
        removeAll();
        var held = affiliations.mineToday();
        setVisible(held.size() > 1);
        if (held.size() > 1) add(choice(held));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        var heard = ComponentUtil.addListener(ui, Made.class, made -> {
            if (made.getSource() != this) refresh();
        });
        addDetachListener(gone -> {
            heard.remove();
            gone.unregisterListener();
        });
    }

    private RadioButtonGroup<AffiliationLine> choice(List<AffiliationLine> held) {
        var choice = new RadioButtonGroup<AffiliationLine>(getTranslation("member.me.act-for"));
        choice.setItems(held);
        choice.setItemLabelGenerator(line ->
                line.jobTitle().isEmpty() ? line.organisationName() : line.organisationName() + ", " + line.jobTitle());
        choice.setHelperText(getTranslation("member.me.act-for-help"));
        var now = affiliations.actingFor().map(Standing::organisation);
        held.stream()
                .filter(line -> now.filter(line.organisation()::equals).isPresent())
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) act(choice, change.getValue());
        });
        return choice;
    }

    private void act(RadioButtonGroup<AffiliationLine> choice, AffiliationLine chosen) {
        try {
            affiliations.actFor(chosen.id());
            FieldErrors.clear(choice);
            Notice.show(getTranslation("member.me.acting-for", chosen.organisationName()));
            getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new Made(this)));
        } catch (RefusedException refused) {
            FieldErrors.show(choice, Words.refusal(this, refused));
        }
    }
}
