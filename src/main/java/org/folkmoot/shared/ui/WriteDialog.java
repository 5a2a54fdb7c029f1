package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.shared.RefusedException;

/**
 * Something to write, in a dialog. Refused, it stays open with what was typed, and says why; what somebody else wrote
 * meanwhile can be shown below.
 */
public abstract class WriteDialog extends Dialog {

    private final Div form = new Div();
    private final Div problem = new Div();
    private final Div meanwhile = new Div();

    /** @param verb on the button that does it */
    protected WriteDialog(String title, String verb) {
        setHeaderTitle(title);
        setWidth("min(40rem, 94vw)");
        setCloseOnOutsideClick(false);
        form.addClassName("fm-form");
        problem.getElement().setAttribute("role", "alert");
        var save = new Button(verb);
        save.addClassName("fm-primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                attempt();
            } finally {
                save.setEnabled(true);
            }
        });
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(form, problem, meanwhile);
        getFooter().add(leave, save);
    }

    /** Fields, from top to bottom; the first takes the focus if it is asked to. */
    protected final void fields(Component... fields) {
        form.add(fields);
    }

    /** @return whether it is done; a field that shows a message leaves it open. @throws RefusedException shown in the dialog */
    protected abstract boolean save();

    /** After a refusal: the place to show what stands there now. */
    protected void refused() {}

    /** What somebody else wrote meanwhile. */
    protected final void meanwhile(String words, Component... theirs) {
        meanwhile.removeAll();
        meanwhile.add(new Paragraph(words));
        meanwhile.add(theirs);
        meanwhile.addClassName("fm-note");
    }

    private void attempt() {
        problem.removeAll();
        problem.removeClassName("fm-error");
        try {
            if (save()) close();
        } catch (RefusedException no) {
            problem.add(new Paragraph(getTranslation(no.refusal().key(), no.arguments())));
            problem.addClassName("fm-error");
            refused();
        }
    }
}
