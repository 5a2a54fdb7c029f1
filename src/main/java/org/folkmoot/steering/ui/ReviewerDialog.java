package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Asks which member of the group shall score several ideas. */
class ReviewerDialog extends Dialog {

    private final ComboBox<MemberId> member = new ComboBox<>(getTranslation("steering.reviewer.member"));

    /** @param group by name */
    ReviewerDialog(Map<MemberId, String> group, BiConsumer<MemberId, String> chosen) {
        setHeaderTitle(getTranslation("steering.bulk.verb.ASSIGN"));
        member.setItems(group.keySet().stream()
                .sorted(Comparator.comparing(one -> group.getOrDefault(one, ""), String.CASE_INSENSITIVE_ORDER))
                .toList());
        member.setItemLabelGenerator(one -> group.getOrDefault(one, ""));
        member.setWidthFull();
        member.setAutofocus(true);
        var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> close());
        cancel.addClassName("fm-quiet");
        var go = new Button(
                getTranslation("steering.tag.go"),
                click -> FieldErrors.on(member, () -> needed(member.getValue())).ifPresent(one -> {
                    close();
                    chosen.accept(one, group.getOrDefault(one, ""));
                }));
        go.addClassName("fm-primary");
        add(new Paragraph(getTranslation("steering.reviewer.help")), member);
        getFooter().add(cancel, go);
    }

    private static MemberId needed(@Nullable MemberId chosen) {
        if (chosen == null) throw new UnusableInputException("input.required");
        return chosen;
    }
}
