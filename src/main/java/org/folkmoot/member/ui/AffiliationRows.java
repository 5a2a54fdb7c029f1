package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.member.AffiliationId;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.FormerJob;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** For whom a person speaks and spoke, newest first; those without an end can be ended, or called another job. */
class AffiliationRows extends Div {

    /** What somebody may do with a line. */
    interface Changes {
        void end(AffiliationId id, LocalDate lastDay);

        void changeJob(AffiliationId id, String jobTitle);
    }

    private final Dates dates;
    private final LocalDate today;
    private final Changes changes;

    AffiliationRows(List<AffiliationLine> lines, Dates dates, LocalDate today, Changes changes) {
        this.dates = dates;
        this.today = today;
        this.changes = changes;
        if (lines.isEmpty()) add(new Paragraph(getTranslation("member.no-organisation")));
        add(new Rows(lines.stream().map(this::row).toArray(Row[]::new)));
    }

    private Row row(AffiliationLine line) {
        var parts = new ArrayList<Component>(List.of(new Span(grey(line))));
        line.formerJobs().forEach(job -> parts.add(new Div(before(job))));
        var row = new Row(line.organisationName(), "").grey(parts.toArray(Component[]::new));
        if (line.lastDay() == null)
            row.end(
                    action("member.affiliations.job", "member.affiliations.job-at", line, () -> askJob(line)),
                    action("member.affiliations.end", "member.affiliations.end-at", line, () -> askEnd(line)));
        return row;
    }

    private String grey(AffiliationLine line) {
        var days = line.lastDay() == null
                ? getTranslation("member.affiliations.since", dates.fullDay(line.firstDay()))
                : getTranslation(
                        "member.affiliations.from-to", dates.fullDay(line.firstDay()), dates.fullDay(line.lastDay()));
        return line.jobTitle().isEmpty() ? days : line.jobTitle() + " · " + days;
    }

    private String before(FormerJob job) {
        return getTranslation(
                "member.affiliations.job-before",
                job.jobTitle().isEmpty() ? getTranslation("member.affiliations.no-job") : job.jobTitle(),
                dates.moment(job.until()),
                job.changedBy() == null ? getTranslation("member.history.portal") : job.changedBy());
    }

    private Button action(String key, String labelKey, AffiliationLine line, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation(labelKey, line.organisationName()));
        return button;
    }

    private void askEnd(AffiliationLine line) {
        var day = new Days(getTranslation("member.affiliations.last-day"), today);
        ask(
                getTranslation("member.affiliations.end-at", line.organisationName()),
                getTranslation("member.affiliations.end"),
                day,
                () -> Choice.required(day, day.getValue()).map(lastDay -> {
                    changes.end(line.id(), lastDay);
                    return true;
                }));
    }

    private void askJob(AffiliationLine line) {
        var job = new TextField(getTranslation("member.form.job-title"));
        job.setValue(line.jobTitle());
        job.setHelperText(getTranslation("member.affiliations.job-help"));
        ask(
                getTranslation("member.affiliations.job-at", line.organisationName()),
                getTranslation("member.affiliations.job"),
                job,
                () -> FieldErrors.on(job, () -> Texts.optionalBlock(job.getValue(), RegisterMember.JOB_TITLE_MAX))
                        .map(title -> {
                            changes.changeJob(line.id(), title);
                            return true;
                        }));
    }

    /** @param work empty where the field was not filled in; it says so itself */
    private <F extends Component & HasValidationProperties> void ask(
            String title, String verb, F field, Supplier<Optional<Boolean>> work) {
        var dialog = new Dialog(title, field);
        var confirm = new Button(verb, click -> {
            try {
                work.get().ifPresent(done -> dialog.close());
            } catch (RefusedException refused) {
                FieldErrors.show(field, Words.refusal(this, refused));
            }
        });
        confirm.addClassName("fm-primary");
        dialog.getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
