package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.ProposeInquiry;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.Strategy;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** A new inquiry. */
@Route("inquiries/new")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ProposeInquiryView extends Main implements HasDynamicTitle {

    private final transient InquiryService inquiries;

    private final TextArea question = new TextArea(getTranslation("inquiry.question"));
    private final TextArea why = new TextArea(getTranslation("inquiry.why"));
    private final TextField sponsor = new TextField(getTranslation("inquiry.sponsor"));
    private final Select<StrandSummary> strand = new Select<>();
    private final Select<Strategy.Theme> theme = new Select<>();
    private final DatePicker firstDay = new DatePicker(getTranslation("inquiry.first-day"));
    private final DatePicker lastDay = new DatePicker(getTranslation("inquiry.last-day"));
    private final IntegerField seats = new IntegerField(getTranslation("inquiry.seats"));
    private final IntegerField leads = new IntegerField(getTranslation("inquiry.leads"));

    ProposeInquiryView(InquiryService inquiries, ProgrammeService programme) {
        this.inquiries = inquiries;
        question.setHelperText(getTranslation("inquiry.new.question-help"));
        why.setMinRows(5);
        strand.setLabel(getTranslation("inquiry.strand"));
        strand.setItems(programme.strands());
        strand.setItemLabelGenerator(s -> s.number() + " " + s.name());
        strand.setHelperText(getTranslation("inquiry.new.strand-help"));
        theme.setLabel(getTranslation("inquiry.theme"));
        theme.setItems(programme.strategy().themes());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("inquiry.new.no-theme"));
        theme.setItemLabelGenerator(t -> t == null ? getTranslation("inquiry.new.no-theme") : t.name());
        firstDay.setLocale(Locale.UK);
        lastDay.setLocale(Locale.UK);
        seats.setValue(ProposeInquiry.SEATS_USUAL);
        seats.setHelperText(getTranslation("inquiry.new.seats-help", ProposeInquiry.SEATS_MAX));
        leads.setValue(ProposeInquiry.LEADS_MAX);
        leads.setHelperText(getTranslation("inquiry.new.leads-help"));
        List.<HasValue<?, ?>>of(question, why, sponsor, strand, firstDay, lastDay, seats, leads)
                .forEach(field -> field.setRequiredIndicatorVisible(true));

        var header = new PageHeader(getTranslation("inquiry.new.title"));
        header.kicker(new Anchor("inquiries", getTranslation("inquiry.back")));
        var submit = new NativeButton(getTranslation("inquiry.new.propose"), click -> propose());
        submit.addClassName("fm-primary");
        var form = new Div(question, why, sponsor, strand, theme, firstDay, lastDay, seats, leads, submit);
        form.addClassName("fm-form");
        add(header, form);
    }

    private void propose() {
        var asks = FieldErrors.on(question, () -> Texts.line(question.getValue(), ProposeInquiry.QUESTION_MAX));
        var matters = FieldErrors.on(why, () -> Texts.block(why.getValue(), ProposeInquiry.WHY_MAX));
        var backedBy = FieldErrors.on(sponsor, () -> Texts.line(sponsor.getValue(), ProposeInquiry.SPONSOR_MAX));
        var ofStrand = chosen(strand);
        var first = chosen(firstDay);
        var last = FieldErrors.on(
                lastDay, () -> ProposeInquiry.lastDay(first.orElseGet(() -> given(lastDay)), given(lastDay)));
        var places = FieldErrors.on(seats, () -> ProposeInquiry.seats(given(seats)));
        var slots = FieldErrors.on(leads, () -> ProposeInquiry.leadSlots(given(leads)));
        var checks = List.of(asks, matters, backedBy, ofStrand, first, last, places, slots);
        if (!checks.stream().allMatch(Optional::isPresent)) return;
        try {
            var id = inquiries.propose(new ProposeInquiry(
                    asks.get(),
                    matters.get(),
                    backedBy.get(),
                    ofStrand.get().id(),
                    Optional.ofNullable(theme.getValue())
                            .map(Strategy.Theme::id)
                            .orElse(null),
                    first.get(),
                    last.get(),
                    places.get(),
                    slots.get()));
            Notice.show(getTranslation("inquiry.new.done"));
            getUI().ifPresent(ui -> ui.navigate("inquiries/" + id.value()));
        } catch (RefusedException no) {
            FieldErrors.show(strand, getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private static <T, F extends Component & HasValidationProperties & HasValue<?, T>> Optional<T> chosen(F field) {
        return FieldErrors.on(field, () -> given(field));
    }

    private static <T> T given(HasValue<?, T> field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new UnusableInputException("input.required"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.new.title");
    }
}
