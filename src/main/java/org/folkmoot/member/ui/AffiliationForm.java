package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Adds an affiliation; folded away until wanted. */
class AffiliationForm extends NativeDetails {

    /** What to do with a complete form. */
    interface Affiliate {
        void with(OrganisationId organisation, String jobTitle, LocalDate firstDay);
    }

    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("member.form.organisation"));
    private final TextField jobTitle = new TextField(getTranslation("member.form.job-title"));
    private final Days since;
    private final Affiliate affiliate;

    AffiliationForm(List<OrganisationSummary> organisations, LocalDate today, Affiliate affiliate) {
        this.affiliate = affiliate;
        since = new Days(getTranslation("member.form.since"), today);
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setRequiredIndicatorVisible(true);
        var add = new Button(getTranslation("member.affiliations.add"), click -> submit());
        add.addClassName("fm-secondary");
        var form = new Div(organisation, jobTitle, since, add);
        form.addClassName("fm-form");
        setSummaryText(getTranslation("member.affiliations.add"));
        setContent(form);
    }

    private void submit() {
        var chosen = Choice.required(organisation, organisation.getValue());
        var job =
                FieldErrors.on(jobTitle, () -> Texts.optionalBlock(jobTitle.getValue(), RegisterMember.JOB_TITLE_MAX));
        var firstDay = Choice.required(since, since.getValue());
        if (chosen.isEmpty() || job.isEmpty() || firstDay.isEmpty()) return;
        try {
            affiliate.with(chosen.get().id(), job.get(), firstDay.get());
        } catch (RefusedException refused) {
            FieldErrors.show(organisation, Words.refusal(this, refused));
        }
    }
}
