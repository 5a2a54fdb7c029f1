package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.inquiryreport.CloseEntry;
import org.folkmoot.inquiryreport.CloseKind;
import org.folkmoot.inquiryreport.ClosePlacement;
import org.folkmoot.inquiryreport.WriteCloseEntry;
import org.folkmoot.programme.Strategy;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** One thing that came of an inquiry, of one kind. What was typed stays where it is when a rule says no. */
class CloseEntryForm extends Div {

    private final CloseKind kind;
    private final TextArea what = new TextArea();
    private final ComboBox<ClosePlacement> place = new ComboBox<>();
    private final TextArea evidence = new TextArea(getTranslation("inquiryreport.close.evidence"));
    private final TextField amount = new TextField(getTranslation("inquiryreport.close.amount"));
    private final IntegerField pounds = new IntegerField(getTranslation("inquiryreport.close.pounds"));
    private final TextField whom = new TextField();

    CloseEntryForm(
            CloseKind kind,
            Strategy strategy,
            @Nullable CloseEntry before,
            String verb,
            Consumer<WriteCloseEntry> save) {
        this.kind = kind;
        what.setLabel(getTranslation("inquiryreport.close.what." + kind));
        what.setRequiredIndicatorVisible(true);
        whom.setRequiredIndicatorVisible(true);
        if (before != null) {
            what.setValue(before.what());
            evidence.setValue(before.evidence());
            amount.setValue(before.amount());
            pounds.setValue(before.pounds());
            whom.setValue(before.whom());
        }
        var form = Parts.form();
        switch (kind) {
            case INFLUENCE -> {
                offer(strategy, before == null ? null : before.place());
                evidence.setRequiredIndicatorVisible(true);
                form.add(place, what, evidence);
            }
            case EFFICIENCY -> {
                amount.setHelperText(getTranslation("inquiryreport.close.amount.help"));
                whom.setLabel(getTranslation("inquiryreport.close.for-whom"));
                form.add(what, amount, pounds, whom);
            }
            case ACTIVITY -> {
                whom.setLabel(getTranslation("inquiryreport.close.who"));
                form.add(what, whom);
            }
        }
        List.<HasSize>of(what, evidence, amount, whom, place).forEach(HasSize::setWidthFull);
        form.add(Parts.actions(Parts.button(verb, "fm-primary", () -> read(save))));
        add(form);
    }

    private void offer(Strategy strategy, @Nullable ClosePlacement before) {
        Map<ClosePlacement, String> names = new LinkedHashMap<>();
        for (var theme : strategy.themes())
            for (var principle : strategy.principles())
                names.put(new ClosePlacement.Cell(theme.id(), principle.id()), theme.name() + " × " + principle.name());
        for (var condition : strategy.conditions())
            names.put(new ClosePlacement.Beside(condition.id()), condition.name());
        place.setLabel(getTranslation("inquiryreport.close.place"));
        place.setHelperText(getTranslation("inquiryreport.close.place.help"));
        place.setRequiredIndicatorVisible(true);
        place.setItems(new ArrayList<>(names.keySet()));
        place.setItemLabelGenerator(one -> names.getOrDefault(one, ""));
        if (before != null && names.containsKey(before)) place.setValue(before);
    }

    private void read(Consumer<WriteCloseEntry> save) {
        var asked =
                switch (kind) {
                    case INFLUENCE -> influence();
                    case EFFICIENCY -> efficiency();
                    case ACTIVITY -> activity();
                };
        if (asked == null) return;
        try {
            save.accept(asked);
        } catch (RefusedException refused) {
            FieldErrors.show(what, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private @Nullable WriteCloseEntry influence() {
        var where = FieldErrors.on(place, () -> {
            if (place.getValue() == null) throw new UnusableInputException("input.required");
            return place.getValue();
        });
        var how = FieldErrors.on(what, () -> WriteCloseEntry.what(what.getValue()));
        var proof = FieldErrors.on(evidence, () -> WriteCloseEntry.what(evidence.getValue()));
        return where.isEmpty() || how.isEmpty() || proof.isEmpty()
                ? null
                : new WriteCloseEntry.Influence(where.get(), how.get(), proof.get());
    }

    private @Nullable WriteCloseEntry efficiency() {
        var said = FieldErrors.on(what, () -> WriteCloseEntry.what(what.getValue()));
        var money = FieldErrors.run(pounds, () -> WriteCloseEntry.pounds(pounds.getValue()));
        var much = FieldErrors.on(amount, () -> WriteCloseEntry.amount(amount.getValue(), pounds.getValue()));
        var whose = FieldErrors.on(whom, () -> WriteCloseEntry.whom(whom.getValue()));
        return said.isEmpty() || !money || much.isEmpty() || whose.isEmpty()
                ? null
                : new WriteCloseEntry.Efficiency(said.get(), much.get(), pounds.getValue(), whose.get());
    }

    private @Nullable WriteCloseEntry activity() {
        var said = FieldErrors.on(what, () -> WriteCloseEntry.what(what.getValue()));
        var who = FieldErrors.on(whom, () -> WriteCloseEntry.whom(whom.getValue()));
        return said.isEmpty() || who.isEmpty() ? null : new WriteCloseEntry.Activity(said.get(), who.get());
    }
}
