package org.folkmoot.option.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.folkmoot.option.OptionDetail;
import org.folkmoot.option.WriteOption;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.WriteDialog;
import org.jspecify.annotations.Nullable;

/** An option in words. */
class OptionDialog extends WriteDialog {

    private final TextField title = new TextField(getTranslation("option.field.title"));
    private final TextArea principle = new TextArea(getTranslation("option.principle"));
    private final TextArea benefits = new TextArea(getTranslation("option.benefits"));
    private final TextField keeper = new TextField(getTranslation("option.keeper"));
    private final RiskFields risks;
    private final transient Supplier<Optional<OptionDetail>> newest;
    private final transient ObjIntConsumer<WriteOption> done;
    private int seen;

    /**
     * @param before null for a new one
     * @param newest the option as it stands now, asked after a refusal
     * @param done   takes what was written, and the revision that was read
     */
    OptionDialog(
            String heads,
            String verb,
            @Nullable OptionDetail before,
            Supplier<Optional<OptionDetail>> newest,
            ObjIntConsumer<WriteOption> done) {
        super(heads, verb);
        this.newest = newest;
        this.done = done;
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        principle.setRequiredIndicatorVisible(true);
        principle.setMinRows(3);
        principle.setHelperText(getTranslation("option.field.principle.help", WriteOption.PRINCIPLE_MAX));
        benefits.setMinRows(3);
        benefits.setHelperText(getTranslation("option.field.benefits.help", WriteOption.LINES_MAX));
        keeper.setHelperText(getTranslation("option.field.keeper.help"));
        risks = new RiskFields(before == null ? List.of() : before.words().risks());
        if (before != null) {
            seen = before.revision();
            title.setValue(before.words().title());
            principle.setValue(before.words().principle());
            benefits.setValue(String.join("\n", before.words().benefits()));
            keeper.setValue(before.words().keeper());
        }
        fields(title, principle, benefits, risks, keeper);
    }

    @Override
    protected boolean save() {
        var called = FieldErrors.on(title, () -> WriteOption.title(title.getValue()));
        var is = FieldErrors.on(principle, () -> WriteOption.principle(principle.getValue()));
        var good = FieldErrors.on(benefits, () -> WriteOption.benefits(benefits.getValue()));
        var bad = risks.risks();
        var keeps = FieldErrors.on(keeper, () -> WriteOption.keeper(keeper.getValue()));
        if (called.isEmpty() || is.isEmpty() || good.isEmpty() || bad.isEmpty() || keeps.isEmpty()) return false;
        done.accept(new WriteOption(called.get(), is.get(), good.get(), bad.get(), keeps.get()), seen);
        return true;
    }

    @Override
    protected void refused() {
        newest.get().filter(one -> one.revision() != seen).ifPresent(one -> {
            seen = one.revision();
            meanwhile(getTranslation("option.meanwhile"), new OptionCard(one));
        });
    }
}
