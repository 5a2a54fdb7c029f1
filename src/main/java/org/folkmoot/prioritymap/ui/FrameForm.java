package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.prioritymap.DrawFrame;
import org.folkmoot.prioritymap.FrameOutline;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** A frame as a name and an outline. */
class FrameForm extends Div {

    FrameForm(String name, String outline, String act, Consumer<DrawFrame> done) {
        addClassName("fm-form");
        var nameField = new TextField(getTranslation("prioritymap.frames.name"));
        nameField.setValue(name);
        nameField.setRequiredIndicatorVisible(true);
        var areas = new TextArea(getTranslation("prioritymap.frames.areas"));
        areas.setHelperText(getTranslation("prioritymap.frames.areas-help"));
        areas.setMinRows(8);
        areas.setValue(outline);
        areas.setRequiredIndicatorVisible(true);
        var save = new NativeButton(getTranslation(act), click -> {
            var called = FieldErrors.on(nameField, () -> DrawFrame.name(nameField.getValue()));
            var drawn = FieldErrors.on(areas, () -> FrameOutline.read(areas.getValue()));
            if (called.isEmpty() || drawn.isEmpty()) return;
            try {
                done.accept(new DrawFrame(called.get(), drawn.get()));
            } catch (RefusedException no) {
                FieldErrors.show(areas, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
        save.addClassName("fm-primary");
        add(nameField, areas, save);
    }
}
