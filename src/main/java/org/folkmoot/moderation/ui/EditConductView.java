package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.moderation.ConductService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Writes the next version of the code of conduct. What was typed stays when somebody else was faster. */
@Route(ModerationNavigation.EDIT_CONDUCT)
@RolesAllowed("MANAGER")
class EditConductView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConductService conduct;
    private final TextArea text = new TextArea(getTranslation("moderation.conduct.text"));
    private int seen;

    EditConductView(ConductService conduct) {
        this.conduct = conduct;
        addClassName("fm-reading");
        text.setHelperText(getTranslation("moderation.conduct.text.help"));
        text.setWidthFull();
        text.setMinRows(18);
        var save = new Button(getTranslation("moderation.conduct.save"), click -> save());
        save.addClassName("fm-primary");
        var cancel = new Anchor(ModerationNavigation.CONDUCT, getTranslation("moderation.report.cancel"));
        cancel.addClassName("fm-quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("fm-actions");
        var form = new Div(text, actions);
        form.addClassName("fm-form");
        add(
                new PageHeader(getTranslation("moderation.conduct.edit"))
                        .kicker(new Anchor(
                                ModerationNavigation.CONDUCT, "◂ " + getTranslation("moderation.conduct.title"))),
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = conduct.current();
        seen = current.number();
        text.setValue(current.text());
    }

    private void save() {
        FieldErrors.on(text, () -> Texts.block(text.getValue(), ConductService.TEXT_MAX))
                .ifPresent(words -> {
                    try {
                        conduct.write(words, seen);
                        getUI().ifPresent(ui -> ui.navigate(ModerationNavigation.CONDUCT));
                        Notice.show(getTranslation("moderation.conduct.saved"));
                    } catch (RefusedException refused) {
                        FieldErrors.show(text, Sections.words(this, refused));
                    }
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.conduct.edit");
    }
}
