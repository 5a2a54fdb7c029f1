package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.steering.SteeringTag;

/** Asks for one of the group's tags, or for the name of a new one. */
class TagDialog extends Dialog {

    private static final int NAME_MAX = 40;

    private final ComboBox<String> name = new ComboBox<>(getTranslation("steering.tag.name"));

    /** @param mayBeNew whether a name that is no tag yet will do */
    TagDialog(String title, List<SteeringTag> tags, boolean mayBeNew, Consumer<String> chosen) {
        setHeaderTitle(title);
        name.setItems(tags.stream().map(SteeringTag::name).toList());
        name.setAllowCustomValue(mayBeNew);
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.setHelperText(getTranslation(mayBeNew ? "steering.tag.help" : "steering.tag.help.off"));
        name.setWidthFull();
        name.setAutofocus(true);
        var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> close());
        cancel.addClassName("fm-quiet");
        var go = new Button(getTranslation("steering.tag.go"), click -> choose(chosen));
        go.addClassName("fm-primary");
        add(new Paragraph(getTranslation("steering.tag.private")), name);
        getFooter().add(cancel, go);
    }

    private void choose(Consumer<String> chosen) {
        var value = name.getValue();
        FieldErrors.on(name, () -> Texts.line(value == null ? "" : value, NAME_MAX))
                .ifPresent(usable -> {
                    close();
                    chosen.accept(usable);
                });
    }
}
