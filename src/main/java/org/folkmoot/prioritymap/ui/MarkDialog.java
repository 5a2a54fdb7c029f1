package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.folkmoot.prioritymap.MapGroupLine.MarkLine;
import org.folkmoot.prioritymap.MarkCell;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** One cell: its mark and its example. Refused, it stays open, so that what was typed can be copied. */
class MarkDialog extends Dialog {

    /** @param last who changed it last and when, or empty */
    MarkDialog(String place, MarkLine now, String last, BiConsumer<PriorityLevel, String> save) {
        setHeaderTitle(place);
        var level = new RadioButtonGroup<PriorityLevel>(getTranslation("prioritymap.csv.mark"));
        level.setItems(PriorityLevel.values());
        level.setItemLabelGenerator(one -> LevelWords.level(one, this));
        level.setValue(now.level());
        var example = new TextField(getTranslation("prioritymap.csv.example"));
        example.setHelperText(getTranslation("prioritymap.example.help"));
        example.setValue(now.example());
        example.setWidthFull();
        var act = new NativeButton(
                getTranslation("prioritymap.save"),
                click -> FieldErrors.on(example, () -> MarkCell.example(example.getValue()))
                        .ifPresent(line -> {
                            try {
                                save.accept(level.getValue(), line);
                                close();
                            } catch (RefusedException no) {
                                FieldErrors.show(
                                        example, getTranslation(no.refusal().key(), no.arguments()));
                            }
                        }));
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        var form = new Div(level, example);
        form.addClassName("fm-form");
        if (!last.isEmpty()) {
            var line = new Paragraph(last);
            line.addClassName("fm-grey");
            form.add(line);
        }
        add(form);
        getFooter().add(leave, act);
    }
}
