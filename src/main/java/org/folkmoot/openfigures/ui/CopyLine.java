package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.folkmoot.shared.ui.Notice;

/** Something to copy: an address, or a piece of a page. */
class CopyLine extends Div {

    CopyLine(String label, String text) {
        addClassName("fm-copy");
        var field = new TextArea(label);
        field.setValue(text);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setMinRows(1);
        var copy = new NativeButton(getTranslation("openfigures.copy"), click -> copy(text));
        copy.addClassName("fm-secondary");
        copy.setAriaLabel(getTranslation("openfigures.copy.label", label));
        add(field, copy);
    }

    private void copy(String text) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false);", text)
                .then(Boolean.class, done -> told(Boolean.TRUE.equals(done)), noClipboardHere -> told(false));
    }

    private void told(boolean copied) {
        Notice.show(getTranslation(copied ? "openfigures.copy.done" : "openfigures.copy.not"));
    }
}
