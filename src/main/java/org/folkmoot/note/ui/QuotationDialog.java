package org.folkmoot.note.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.folkmoot.member.MemberId;
import org.folkmoot.note.NoteLine;
import org.jspecify.annotations.Nullable;

/** Whose words a line is, and whether they agreed to be named. */
class QuotationDialog extends Dialog {

    QuotationDialog(SectionEditor section, NotesPageServices services, LineField field, @Nullable NoteLine line) {
        setHeaderTitle(getTranslation("note.quote.title"));
        var speaker = new ComboBox<Map.Entry<MemberId, String>>(getTranslation("note.quote.speaker"));
        var people = services.quotations().speakers(section.session()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .toList();
        speaker.setItems(people);
        speaker.setItemLabelGenerator(Map.Entry::getValue);
        speaker.setHelperText(getTranslation("note.quote.speaker.help"));
        speaker.setClearButtonVisible(true);
        speaker.setWidthFull();
        var agreed = new Checkbox(getTranslation("note.quote.agreed"));
        agreed.setHelperText(getTranslation("note.quote.agreed.help"));
        agreed.setEnabled(false);
        speaker.addValueChangeListener(change -> agreed.setEnabled(change.getValue() != null));
        var quotation = line == null ? null : line.quotation();
        if (quotation != null && quotation.speaker() != null) {
            people.stream()
                    .filter(one -> one.getValue().equals(quotation.speaker()))
                    .findFirst()
                    .ifPresent(speaker::setValue);
            agreed.setValue(quotation.named() != null);
        }
        var save = new NativeButton(getTranslation("note.quote.save"), click -> {
            var whose = speaker.getValue();
            if (section.attempt(() -> {
                services.quotations().quote(field.id(), true, whose == null ? null : whose.getKey());
                if (whose != null && agreed.getValue()) services.quotations().enterAnswer(field.id(), true);
            })) close();
        });
        save.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(new Div(speaker, agreed));
        getFooter().add(leave, save);
    }
}
