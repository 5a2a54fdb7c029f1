package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.folkmoot.evidence.EvidenceRef;
import org.folkmoot.evidence.FindingDetail;
import org.folkmoot.evidence.WriteFinding;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.WriteDialog;
import org.jspecify.annotations.Nullable;

/** Writes a finding: under which heading, what, and what it rests on. */
class FindingDialog extends WriteDialog {

    private final ComboBox<String> heading = new ComboBox<>(getTranslation("evidence.field.heading"));
    private final TextField title = new TextField(getTranslation("evidence.field.finding"));
    private final TextArea wording = new TextArea(getTranslation("evidence.field.wording"));
    private final MultiSelectComboBox<EvidenceRef> rests =
            new MultiSelectComboBox<>(getTranslation("evidence.field.rests"));
    private final transient Supplier<Optional<FindingDetail>> newest;
    private final transient ObjIntConsumer<WriteFinding> done;
    private int seen;

    /**
     * @param headings of the inquiry; another one can be typed
     * @param standing evidence it can rest on
     * @param before   null for a new one
     * @param newest   the finding as it stands now, asked after a refusal
     * @param done     takes what was written, and the revision that was read
     */
    FindingDialog(
            String heads,
            String verb,
            List<String> headings,
            List<EvidenceRef> standing,
            @Nullable FindingDetail before,
            Supplier<Optional<FindingDetail>> newest,
            ObjIntConsumer<WriteFinding> done) {
        super(heads, verb);
        this.newest = newest;
        this.done = done;
        heading.setItems(headings);
        heading.setAllowCustomValue(true);
        heading.addCustomValueSetListener(typed -> heading.setValue(typed.getDetail()));
        heading.setRequiredIndicatorVisible(true);
        heading.setHelperText(getTranslation("evidence.field.heading.help"));
        if (headings.size() == 1) heading.setValue(headings.getFirst());
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("evidence.field.finding.help"));
        wording.setMinRows(4);
        wording.setHelperText(getTranslation("evidence.field.wording.help", WriteFinding.WORDING_MAX));
        rests.setItems(standing);
        rests.setItemLabelGenerator(entry -> getTranslation(
                "evidence.field.rests.item",
                entry.number(),
                getTranslation("evidence.kind." + entry.kind()),
                entry.source()));
        rests.setHelperText(
                getTranslation(standing.isEmpty() ? "evidence.field.rests.none" : "evidence.field.rests.help"));
        if (before != null) {
            seen = before.revision();
            heading.setValue(before.heading());
            title.setValue(before.title());
            wording.setValue(before.wording());
            rests.setValue(before.evidence());
        }
        fields(heading, title, wording, rests);
    }

    @Override
    protected boolean save() {
        var under = FieldErrors.on(
                heading,
                () -> WriteFinding.heading(
                        Optional.ofNullable(heading.getValue()).orElse("")));
        var what = FieldErrors.on(title, () -> WriteFinding.title(title.getValue()));
        var more = FieldErrors.on(wording, () -> WriteFinding.wording(wording.getValue()));
        if (under.isEmpty() || what.isEmpty() || more.isEmpty()) return false;
        var evidence = rests.getValue().stream().map(EvidenceRef::id).collect(Collectors.toSet());
        done.accept(new WriteFinding(under.get(), what.get(), more.get(), evidence), seen);
        return true;
    }

    @Override
    protected void refused() {
        newest.get().filter(one -> one.revision() != seen).ifPresent(one -> {
            seen = one.revision();
            meanwhile(getTranslation("evidence.meanwhile", one.title()), RichTextView.show(one.wording()));
        });
    }
}
