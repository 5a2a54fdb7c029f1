package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.EvidenceLine;
import org.folkmoot.evidence.WriteEvidence;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.WriteDialog;
import org.jspecify.annotations.Nullable;

/** Enters what was met, seen or read, or changes it. */
class EvidenceDialog extends WriteDialog {

    private final RadioButtonGroup<EvidenceKind> kind = new RadioButtonGroup<>();
    private final TextField source = new TextField(getTranslation("evidence.field.source"));
    private final DatePicker day = new DatePicker(getTranslation("evidence.field.day"));
    private final TextArea says = new TextArea(getTranslation("evidence.field.says"));
    private final TextField link = new TextField(getTranslation("evidence.field.link"));
    private final LocalDate today;
    private final transient Supplier<Optional<EvidenceLine>> newest;
    private final transient ObjIntConsumer<WriteEvidence> done;
    private int seen;

    /**
     * @param before null for a new entry
     * @param newest the entry as it stands now, asked after a refusal
     * @param done   takes what was written, and the revision that was read
     */
    EvidenceDialog(
            String title,
            String verb,
            @Nullable EvidenceLine before,
            LocalDate today,
            Supplier<Optional<EvidenceLine>> newest,
            ObjIntConsumer<WriteEvidence> done) {
        super(title, verb);
        this.today = today;
        this.newest = newest;
        this.done = done;
        kind.setLabel(getTranslation("evidence.field.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("evidence.kind." + one));
        kind.setValue(EvidenceKind.MET);
        source.setRequiredIndicatorVisible(true);
        source.setHelperText(getTranslation("evidence.field.source.help"));
        source.setAutofocus(true);
        day.setLocale(Locale.UK);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        says.setRequiredIndicatorVisible(true);
        says.setMinRows(4);
        says.setHelperText(getTranslation("evidence.field.says.help", WriteEvidence.SAYS_MAX));
        link.setHelperText(getTranslation("evidence.field.link.help"));
        if (before != null) {
            seen = before.revision();
            kind.setValue(before.kind());
            source.setValue(before.source());
            day.setValue(before.day());
            says.setValue(before.says());
            link.setValue(before.link());
        }
        fields(kind, source, day, says, link);
    }

    @Override
    protected boolean save() {
        var who = FieldErrors.on(source, () -> WriteEvidence.source(source.getValue()));
        var when = FieldErrors.on(day, () -> WriteEvidence.day(day.getValue(), today));
        var what = FieldErrors.on(says, () -> WriteEvidence.says(says.getValue()));
        var where = FieldErrors.on(link, () -> WriteEvidence.link(link.getValue()));
        if (who.isEmpty() || when.isEmpty() || what.isEmpty() || where.isEmpty()) return false;
        done.accept(new WriteEvidence(kind.getValue(), who.get(), when.get(), what.get(), where.get()), seen);
        return true;
    }

    @Override
    protected void refused() {
        newest.get().filter(one -> one.revision() != seen).ifPresent(one -> {
            seen = one.revision();
            meanwhile(getTranslation("evidence.meanwhile", one.source()), RichTextView.show(one.says()));
        });
    }
}
