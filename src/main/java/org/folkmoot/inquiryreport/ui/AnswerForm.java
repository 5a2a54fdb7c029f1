package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.folkmoot.inquiryreport.AnswerRecommendation;
import org.folkmoot.inquiryreport.RecommendationReply;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What became of a recommendation; begins with what was entered last. */
class AnswerForm extends Div {

    private final Select<RecommendationReply> reply = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("inquiryreport.answer.reason"));
    private final TextField owner = new TextField(getTranslation("inquiryreport.answer.owner"));
    private final DatePicker due = day("inquiryreport.answer.due");
    private final DatePicker visit = day("inquiryreport.answer.visit");
    private final DatePicker done = day("inquiryreport.answer.done");

    /** @param before the newest answer, or null */
    AnswerForm(@Nullable AnswerRecommendation before, Consumer<AnswerRecommendation> save) {
        reply.setLabel(getTranslation("inquiryreport.answer.reply"));
        reply.setItems(RecommendationReply.values());
        reply.setItemLabelGenerator(one -> getTranslation("inquiryreport.reply." + one));
        reply.setValue(before == null ? RecommendationReply.NONE : before.reply());
        reason.setHelperText(getTranslation("inquiryreport.answer.reason.help"));
        due.setHelperText(getTranslation("inquiryreport.answer.due.help"));
        if (before != null) {
            reason.setValue(before.reason());
            owner.setValue(before.owner());
            due.setValue(before.due());
            visit.setValue(before.visit());
            done.setValue(before.done());
        }
        add(Parts.form(
                reply,
                reason,
                owner,
                due,
                visit,
                done,
                Parts.actions(Parts.button("inquiryreport.answer.save", "fm-primary", () -> read(save)))));
    }

    private void read(Consumer<AnswerRecommendation> save) {
        var said = reply.getValue();
        var why = FieldErrors.on(reason, () -> AnswerRecommendation.reason(said, reason.getValue()));
        var whose = FieldErrors.on(owner, () -> AnswerRecommendation.owner(owner.getValue()));
        var finished = FieldErrors.run(done, () -> AnswerRecommendation.done(said, done.getValue()));
        if (why.isEmpty() || whose.isEmpty() || !finished) return;
        try {
            save.accept(new AnswerRecommendation(
                    said, why.get(), whose.get(), due.getValue(), visit.getValue(), done.getValue()));
        } catch (RefusedException refused) {
            FieldErrors.show(reason, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation(key));
        day.setLocale(Locale.UK);
        day.setClearButtonVisible(true);
        return day;
    }
}
