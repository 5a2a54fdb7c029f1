package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.feedback.FeedbackTerms;
import org.folkmoot.feedback.FeedbackTermsService;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** After which time people are asked, asked again, and no longer. */
@Route(FeedbackNavigation.TERMS)
@RolesAllowed("MANAGER")
class FeedbackTermsView extends Main implements HasDynamicTitle {

    private final transient FeedbackTermsService service;

    private final IntegerField first = new IntegerField(getTranslation("feedback.terms.first"));
    private final IntegerField again = new IntegerField(getTranslation("feedback.terms.again"));
    private final IntegerField answer = new IntegerField(getTranslation("feedback.terms.answer"));

    FeedbackTermsView(FeedbackTermsService service) {
        this.service = service;
        var now = service.terms();
        first.setValue(now.firstHours());
        first.setHelperText(getTranslation("feedback.terms.first-help", FeedbackTerms.FIRST_MOST_HOURS));
        again.setValue(now.againDays());
        again.setHelperText(
                getTranslation("feedback.terms.again-help", FeedbackTerms.LEAST_DAYS, FeedbackTerms.MOST_DAYS));
        answer.setValue(now.answerDays());
        answer.setHelperText(
                getTranslation("feedback.terms.answer-help", FeedbackTerms.LEAST_DAYS, FeedbackTerms.MOST_DAYS));

        var header = new PageHeader(getTranslation("feedback.terms.title"));
        header.kicker(new Anchor(FeedbackNavigation.ALL, "◂ " + getTranslation("feedback.series.title")));
        header.subline(getTranslation("feedback.terms.subline"));
        var save = new NativeButton(getTranslation("feedback.terms.save"), click -> save());
        save.addClassName("fm-primary");
        var form = new Div(first, again, answer, save);
        form.addClassName("fm-form");
        add(header, form);
    }

    private void save() {
        var hours = FieldErrors.on(first, () -> FeedbackTerms.firstHours(given(first)));
        var days = FieldErrors.on(again, () -> FeedbackTerms.days(given(again)));
        var open = FieldErrors.on(answer, () -> FeedbackTerms.days(given(answer)));
        if (hours.isEmpty() || days.isEmpty() || open.isEmpty()) return;
        service.change(new FeedbackTerms(hours.get(), days.get(), open.get()));
        Notice.show(getTranslation("feedback.terms.saved"));
    }

    private static int given(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("feedback.terms.number");
        return number;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.terms.title");
    }
}
