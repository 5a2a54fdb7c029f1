package org.folkmoot.option.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.folkmoot.option.MustDoLine;
import org.folkmoot.option.WriteOption;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.WriteDialog;
import org.jspecify.annotations.Nullable;

/** Something to be done whichever option is chosen. */
class MustDoDialog extends WriteDialog {

    private final TextField wording = new TextField(getTranslation("option.field.must-do"));
    private final transient Supplier<Optional<MustDoLine>> newest;
    private final transient ObjIntConsumer<String> done;
    private int seen;

    /** @param before null for a new one */
    MustDoDialog(
            String heads,
            String verb,
            @Nullable MustDoLine before,
            Supplier<Optional<MustDoLine>> newest,
            ObjIntConsumer<String> done) {
        super(heads, verb);
        this.newest = newest;
        this.done = done;
        wording.setRequiredIndicatorVisible(true);
        wording.setAutofocus(true);
        if (before != null) {
            seen = before.revision();
            wording.setValue(before.wording());
        }
        fields(wording);
    }

    @Override
    protected boolean save() {
        var words = FieldErrors.on(wording, () -> Texts.line(wording.getValue(), WriteOption.LINE_MAX));
        words.ifPresent(one -> done.accept(one, seen));
        return words.isPresent();
    }

    @Override
    protected void refused() {
        newest.get().filter(one -> one.revision() != seen).ifPresent(one -> {
            seen = one.revision();
            meanwhile(getTranslation("option.meanwhile"), OptionParts.grey(one.wording()));
        });
    }
}
