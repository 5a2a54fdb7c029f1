package org.folkmoot.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.folkmoot.shared.RefusedException;

/** The foot of a form: its button, the way out, and why something was refused. */
class TargetSaving extends Div {

    private final Div problem = new Div();

    /** @param work what the button does, given this foot; a refusal is shown here, and what was typed stays */
    TargetSaving(String verb, String leaveTo, Consumer<TargetSaving> work) {
        problem.getElement().setAttribute("role", "alert");
        var save = new Button(verb);
        save.addClassName("fm-primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                attempt(work);
            } finally {
                save.setEnabled(true);
            }
        });
        var leave = new Anchor(leaveTo, getTranslation("shared.confirm.cancel"));
        leave.addClassName("fm-quiet");
        var actions = new Div(save, leave);
        actions.addClassName("fm-actions");
        add(problem, actions);
    }

    private void attempt(Consumer<TargetSaving> work) {
        problem.removeAll();
        problem.removeClassName("fm-error");
        try {
            work.accept(this);
        } catch (RefusedException no) {
            refuse(no);
        }
    }

    /** @param more below the reason, such as what stands there now */
    void refuse(RefusedException no, Component... more) {
        problem.add(new Paragraph(getTranslation(no.refusal().key(), no.arguments())));
        problem.add(more);
        problem.addClassName("fm-error");
    }
}
