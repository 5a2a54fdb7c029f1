package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.folkmoot.evidence.AssetKind;
import org.folkmoot.evidence.AssetLine;
import org.folkmoot.evidence.WriteAsset;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.WriteDialog;
import org.jspecify.annotations.Nullable;

/** Something that is there already. */
class AssetDialog extends WriteDialog {

    private final TextField name = new TextField(getTranslation("evidence.field.name"));
    private final RadioButtonGroup<AssetKind> kind = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(getTranslation("evidence.field.note"));
    private final transient Supplier<Optional<AssetLine>> newest;
    private final transient ObjIntConsumer<WriteAsset> done;
    private int seen;

    /**
     * @param before null for a new one
     * @param newest as it stands now, asked after a refusal
     * @param done   takes what was written, and the revision that was read
     */
    AssetDialog(
            String title,
            String verb,
            @Nullable AssetLine before,
            Supplier<Optional<AssetLine>> newest,
            ObjIntConsumer<WriteAsset> done) {
        super(title, verb);
        this.newest = newest;
        this.done = done;
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        kind.setLabel(getTranslation("evidence.field.asset-kind"));
        kind.setItems(AssetKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("evidence.asset.kind." + one));
        kind.setValue(AssetKind.TANGIBLE);
        kind.setHelperText(getTranslation("evidence.field.asset-kind.help"));
        note.setHelperText(getTranslation("evidence.field.note.help"));
        if (before != null) {
            seen = before.revision();
            name.setValue(before.name());
            kind.setValue(before.kind());
            note.setValue(before.note());
        }
        fields(name, kind, note);
    }

    @Override
    protected boolean save() {
        var called = FieldErrors.on(name, () -> WriteAsset.name(name.getValue()));
        var about = FieldErrors.on(note, () -> WriteAsset.note(note.getValue()));
        if (called.isEmpty() || about.isEmpty()) return false;
        done.accept(new WriteAsset(kind.getValue(), called.get(), about.get()), seen);
        return true;
    }

    @Override
    protected void refused() {
        newest.get().filter(one -> one.revision() != seen).ifPresent(one -> {
            seen = one.revision();
            meanwhile(getTranslation("evidence.meanwhile", one.name()), Parts.grey(one.note()));
        });
    }
}
