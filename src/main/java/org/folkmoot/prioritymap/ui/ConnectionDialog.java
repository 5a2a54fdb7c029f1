package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.prioritymap.ConnectionLine;
import org.folkmoot.prioritymap.ConnectionLine.Partner;
import org.folkmoot.prioritymap.WriteConnections;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A priority, its partners and the steps. Refused, it stays open, so that what was typed can be copied. */
class ConnectionDialog extends Dialog {

    private static final int TYPED_MAX = 8_000;

    private final TextField priority = new TextField(getTranslation("prioritymap.connections.priority"));
    private final MultiSelectComboBox<String> obvious;
    private final MultiSelectComboBox<String> lessObvious;
    private final TextArea steps = new TextArea(getTranslation("prioritymap.connections.steps"));

    ConnectionDialog(@Nullable ConnectionLine now, List<String> register, Consumer<WriteConnections> save) {
        setHeaderTitle(getTranslation("prioritymap.connections.title"));
        priority.setRequiredIndicatorVisible(true);
        obvious = partners("prioritymap.connections.obvious", register, now == null ? List.of() : now.obvious());
        lessObvious =
                partners("prioritymap.connections.less-obvious", register, now == null ? List.of() : now.lessObvious());
        steps.setHelperText(getTranslation("prioritymap.connections.steps-help"));
        if (now != null) {
            priority.setValue(now.priority());
            steps.setValue(String.join("\n", now.steps()));
        }
        var act = new NativeButton(getTranslation("prioritymap.save"), click -> save(save));
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        var form = new Div(priority, obvious, lessObvious, steps);
        form.addClassName("fm-form");
        add(form);
        getFooter().add(leave, act);
    }

    private void save(Consumer<WriteConnections> save) {
        var what = FieldErrors.on(priority, () -> WriteConnections.priority(priority.getValue()));
        var near = FieldErrors.on(obvious, () -> WriteConnections.partners(List.copyOf(obvious.getValue())));
        var far = FieldErrors.on(lessObvious, () -> WriteConnections.partners(List.copyOf(lessObvious.getValue())));
        var how = FieldErrors.on(steps, () -> WriteConnections.steps(lines()));
        if (what.isEmpty() || near.isEmpty() || far.isEmpty() || how.isEmpty()) return;
        FieldErrors.on(lessObvious, () -> new WriteConnections(what.get(), near.get(), far.get(), how.get()))
                .ifPresent(asked -> {
                    try {
                        save.accept(asked);
                        close();
                    } catch (RefusedException no) {
                        FieldErrors.show(priority, getTranslation(no.refusal().key(), no.arguments()));
                    }
                });
    }

    private List<String> lines() {
        var typed = steps.getValue();
        if (typed.length() > TYPED_MAX)
            throw new UnusableInputException("prioritymap.input.steps", WriteConnections.STEPS_MAX);
        return typed.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What is typed and not in the register is a partner too. */
    private MultiSelectComboBox<String> partners(String key, List<String> register, List<Partner> now) {
        var names = now.stream().map(Partner::name).toList();
        var items = new LinkedHashSet<>(register);
        items.addAll(names);
        var field = new MultiSelectComboBox<String>(getTranslation(key));
        field.setItems(items);
        field.setAllowCustomValue(true);
        field.setHelperText(getTranslation("prioritymap.connections.partners-help"));
        field.addCustomValueSetListener(typed -> {
            if (typed.getDetail().isBlank()) return;
            var chosen = new ArrayList<>(field.getValue());
            chosen.add(typed.getDetail().strip());
            field.setValue(new LinkedHashSet<>(chosen));
        });
        field.setValue(new LinkedHashSet<>(names));
        return field;
    }
}
