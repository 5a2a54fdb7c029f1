package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.Venue;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** A new series: what it is about, where, and the same hour week after week. */
@Route("conversations/new")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ScheduleView extends Main implements HasDynamicTitle {

    private final transient ConversationService conversations;
    private final transient PortalClock clock;

    private final TextField title = new TextField(getTranslation("conversation.new.series-title"));
    private final TextArea question = new TextArea(getTranslation("conversation.question"));
    private final TextArea purpose = new TextArea(getTranslation("conversation.purpose"));
    private final TextArea method = new TextArea(getTranslation("conversation.method"));
    private final Select<StrandSummary> strand = new Select<>();
    private final TextField venue = new TextField(getTranslation("conversation.venue"));
    private final TextArea address = new TextArea(getTranslation("conversation.address"));
    private final Select<Area> area = new Select<>();
    private final IntegerField places = new IntegerField(getTranslation("conversation.capacity"));
    private final DatePicker day = new DatePicker(getTranslation("conversation.new.day"));
    private final TimePicker time = new TimePicker(getTranslation("conversation.new.time"));
    private final IntegerField minutes = new IntegerField(getTranslation("conversation.new.minutes"));
    private final IntegerField weeks = new IntegerField(getTranslation("conversation.new.weeks"));

    ScheduleView(ConversationService conversations, ProgrammeService programme, PortalClock clock) {
        this.conversations = conversations;
        this.clock = clock;
        strand.setLabel(getTranslation("conversation.strand"));
        strand.setItems(programme.strands());
        strand.setItemLabelGenerator(s -> s.number() + " " + s.name());
        strand.setHelperText(getTranslation("conversation.new.strand-help"));
        area.setLabel(getTranslation("conversation.area"));
        area.setItems(programme.areas());
        area.setItemLabelGenerator(Area::name);
        question.setHelperText(getTranslation("conversation.new.question-help"));
        purpose.setHelperText(getTranslation("conversation.new.optional"));
        method.setHelperText(getTranslation("conversation.new.optional"));
        address.setHelperText(getTranslation("conversation.new.optional"));
        places.setValue(25);
        places.setHelperText(getTranslation("conversation.new.places-help", ScheduleSeries.PLACES_MAX));
        day.setLocale(Locale.UK);
        day.setMin(clock.today());
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(LocalTime.of(14, 0));
        minutes.setValue(120);
        weeks.setValue(1);
        weeks.setHelperText(getTranslation("conversation.new.weeks-help", SessionDate.MOST_WEEKS));
        required(title, question, strand, venue, area, places, day, time, minutes, weeks);

        var header = new PageHeader(getTranslation("conversation.new.title"));
        header.kicker(new Anchor("conversations", getTranslation("conversation.back")));
        var submit = new NativeButton(getTranslation("conversation.new.schedule"), click -> schedule());
        submit.addClassName("fm-primary");
        add(
                header,
                part("conversation.new.about", title, question, strand, purpose, method),
                part("conversation.where", venue, address, area, places),
                part("conversation.new.when", day, time, minutes, weeks),
                submit);
    }

    private void schedule() {
        var aboutTitle = text(title, ScheduleSeries.TITLE_MAX);
        var aboutQuestion = text(question, ScheduleSeries.QUESTION_MAX);
        var aboutPurpose = optional(purpose, ScheduleSeries.TEXT_MAX);
        var aboutMethod = optional(method, ScheduleSeries.TEXT_MAX);
        var ofStrand = chosen(strand);
        var atVenue = text(venue, Venue.NAME_MAX);
        var atAddress = optional(address, Venue.ADDRESS_MAX);
        var inArea = chosen(area);
        var capacity = FieldErrors.on(places, () -> ScheduleSeries.places(given(places)));
        var onDay = chosen(day);
        var atTime = chosen(time);
        var lasts = FieldErrors.on(minutes, () -> Duration.ofMinutes(given(minutes)));
        var times = FieldErrors.on(weeks, () -> given(weeks));
        if (!all(aboutTitle, aboutQuestion, aboutPurpose, aboutMethod, ofStrand, atVenue, atAddress, inArea)
                || !all(capacity, onDay, atTime, lasts, times)) return;

        var where = new Venue(atVenue.get(), atAddress.get(), inArea.get().id());
        var first = onDay.get().atTime(atTime.get());
        var zone = clock.getZone();
        var usable = FieldErrors.run(minutes, () -> SessionDate.weekly(first, lasts.get(), 1, where, zone));
        var dates = FieldErrors.on(
                weeks,
                () -> SessionDate.weekly(first, usable ? lasts.get() : SessionDate.SHORTEST, times.get(), where, zone));
        if (!usable || dates.isEmpty()) return;
        send(new ScheduleSeries(
                aboutTitle.get(),
                aboutPurpose.get(),
                aboutQuestion.get(),
                aboutMethod.get(),
                ofStrand.get().id(),
                capacity.get(),
                dates.get()));
    }

    private void send(ScheduleSeries asked) {
        try {
            var series = conversations.schedule(asked);
            Notice.show(getTranslation("conversation.new.done", asked.dates().size()));
            conversations.sessionsOf(series).stream()
                    .findFirst()
                    .ifPresent(first -> getUI().ifPresent(ui -> ui.navigate("conversations/" + first.value())));
        } catch (RefusedException no) {
            FieldErrors.show(day, getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private static <F extends Component & HasValidationProperties & HasValue<?, String>> Optional<String> text(
            F field, int max) {
        return FieldErrors.on(field, () -> Texts.line(field.getValue(), max));
    }

    private static Optional<String> optional(TextArea field, int max) {
        return FieldErrors.on(field, () -> Texts.optionalBlock(field.getValue(), max));
    }

    private static <T, F extends Component & HasValidationProperties & HasValue<?, T>> Optional<T> chosen(F field) {
        return FieldErrors.on(field, () -> given(field));
    }

    private static <T> T given(HasValue<?, T> field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new UnusableInputException("input.required"));
    }

    private static boolean all(Optional<?>... checks) {
        return List.of(checks).stream().allMatch(Optional::isPresent);
    }

    private static void required(HasValue<?, ?>... fields) {
        List.of(fields).forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private Div part(String key, Component... fields) {
        var part = new Div(new H2(getTranslation(key)));
        part.add(fields);
        part.addClassName("fm-form");
        return part;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.new.title");
    }
}
