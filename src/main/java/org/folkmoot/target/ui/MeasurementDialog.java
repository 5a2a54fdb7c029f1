package org.folkmoot.target.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.WriteDialog;
import org.folkmoot.target.MeasurementLine;
import org.folkmoot.target.MeasurementService;
import org.folkmoot.target.TargetKind;
import org.folkmoot.target.TargetTerms;
import org.folkmoot.target.TargetWords;
import org.folkmoot.target.WriteMeasurement;
import org.jspecify.annotations.Nullable;

/** Enters what a target was measured at, or corrects it; then it also asks why. */
class MeasurementDialog extends WriteDialog {

    private final transient TargetTerms terms;
    private final LocalDate today;
    private final boolean corrects;
    private final transient BiConsumer<WriteMeasurement, String> done;
    private final DatePicker day = TargetParts.day(getTranslation("target.measure.day"));
    private final TextField value = new TextField();
    private final TextField other = new TextField();
    private final TextField source = new TextField(getTranslation("target.measure.source"));
    private final TextField link = new TextField(getTranslation("target.measure.link"));
    private final TextField reason = new TextField(getTranslation("target.measure.reason"));

    /**
     * @param title of the dialog
     * @param verb  on its button
     * @param before what is corrected, or null for a new one
     * @param done  takes what was written, and why it is corrected
     */
    MeasurementDialog(
            String title,
            String verb,
            TargetTerms terms,
            @Nullable MeasurementLine before,
            LocalDate today,
            BiConsumer<WriteMeasurement, String> done) {
        super(title, verb);
        this.terms = terms;
        this.today = today;
        this.corrects = before != null;
        this.done = done;
        var scale = terms.scale();
        var compares = scale.kind() == TargetKind.COMPARISON;
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(getTranslation("target.measure.day.help"));
        day.setValue(today);
        value.setLabel(getTranslation("target.measure.value." + scale.kind(), scale.unit()));
        value.setRequiredIndicatorVisible(true);
        value.setAutofocus(true);
        value.getElement().setAttribute("inputmode", "decimal");
        var outOf = scale.outOf();
        if (outOf != null)
            value.setHelperText(getTranslation("target.measure.out-of", TargetWords.number(BigDecimal.valueOf(outOf))));
        other.setLabel(getTranslation("target.measure.other", scale.comparedWith()));
        other.setRequiredIndicatorVisible(true);
        other.getElement().setAttribute("inputmode", "decimal");
        other.setVisible(compares);
        source.setHelperText(getTranslation("target.measure.source.help"));
        link.setHelperText(getTranslation("target.measure.link.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(corrects);
        if (before != null) fill(before);
        fields(new Paragraph(terms.title()), day, value, other, source, link, reason);
    }

    private void fill(MeasurementLine before) {
        var measured = before.measured();
        day.setValue(measured.day());
        value.setValue(TargetWords.number(measured.value()));
        if (measured.other() != null) other.setValue(TargetWords.number(measured.other()));
        source.setValue(before.source());
        link.setValue(before.link());
    }

    @Override
    protected boolean save() {
        var when = FieldErrors.on(
                day, () -> WriteMeasurement.day(TargetParts.chosen(day).orElse(null), today));
        var figure = FieldErrors.on(value, () -> terms.scale().figure(needed(value)));
        var others = FieldErrors.on(
                other,
                () -> Optional.ofNullable(WriteMeasurement.other(
                        terms.scale(), TargetNumbers.read(other.getValue()).orElse(null))));
        var where = FieldErrors.on(link, () -> WriteMeasurement.link(link.getValue()));
        var from = where.flatMap(
                address -> FieldErrors.on(source, () -> WriteMeasurement.source(source.getValue(), address)));
        var why = corrects
                ? FieldErrors.on(reason, () -> Texts.line(reason.getValue(), MeasurementService.REASON_MAX))
                : Optional.of("");
        if (when.isEmpty()
                || figure.isEmpty()
                || others.isEmpty()
                || where.isEmpty()
                || from.isEmpty()
                || why.isEmpty()) return false;
        var asked = new WriteMeasurement(when.get(), figure.get(), others.get().orElse(null), from.get(), where.get());
        // The scale may be another one by now; then the sentence stands at the figure.
        return FieldErrors.run(value, () -> done.accept(asked, why.get()));
    }

    private static BigDecimal needed(TextField field) {
        return TargetNumbers.read(field.getValue()).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
