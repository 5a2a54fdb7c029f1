package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.conversation.ChangeSession;
import org.folkmoot.conversation.Clash;
import org.folkmoot.conversation.ClashService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SessionChangeService;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.SessionToChange;
import org.folkmoot.conversation.VenueService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Another time, place or question for a session. When two people save, the second sees both and loses nothing. */
@Route("conversations/:sessionId/change")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ChangeSessionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SessionChangeService sessions;
    private final transient ClashService clashes;
    private final transient PortalClock clock;
    private final transient Dates dates;

    private final DatePicker day = new DatePicker(getTranslation("conversation.change.day"));
    private final TimePicker time = new TimePicker(getTranslation("conversation.new.time"));
    private final IntegerField minutes = new IntegerField(getTranslation("conversation.new.minutes"));
    private final WhereFields where;
    private final ClashWarnings warnings;
    private final IntegerField places = new IntegerField(getTranslation("conversation.capacity"));
    private final TextArea question = new TextArea(getTranslation("conversation.question"));
    private final Div meanwhile = new Div();

    private transient @Nullable SessionToChange seen;

    ChangeSessionView(
            SessionChangeService sessions,
            VenueService register,
            ClashService clashes,
            ProgrammeService programme,
            PortalClock clock,
            Dates dates) {
        this.sessions = sessions;
        this.clashes = clashes;
        this.where = new WhereFields(register.list(), programme.areas());
        this.warnings = new ClashWarnings(dates);
        warnings.getElement().setAttribute("role", "status");
        this.clock = clock;
        this.dates = dates;
        day.setLocale(Locale.UK);
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        List.<HasValue<?, ?>>of(day, time, minutes, places, question)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        List.<HasValue<?, ?>>of(day, time, minutes, places)
                .forEach(field -> field.addValueChangeListener(change -> warn()));
        where.onChange(this::warn);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(SessionView.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(sessions::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SessionToChange session) {
        seen = null;
        fill(session);
        seen = session;
        warn();
        var header = new PageHeader(getTranslation("conversation.change.title"));
        header.kicker(new Anchor(
                "conversations/" + session.id().value(), getTranslation("conversation.change.back", session.title())));
        header.subline(getTranslation("conversation.change.subline"));
        removeAll();
        add(header);
        if (!session.open()) add(note(getTranslation("conversation.change.closed")));
        else {
            var save = new NativeButton(getTranslation("conversation.change.save"), click -> save());
            save.addClassName("fm-primary");
            meanwhile.setVisible(false);
            add(
                    meanwhile,
                    part("conversation.new.when", day, time, minutes),
                    warnings,
                    new H2(getTranslation("conversation.where")),
                    where,
                    part("conversation.capacity", places),
                    part("conversation.question", question),
                    save);
        }
        add(new ChangeHistory(session.history(), dates));
    }

    private void fill(SessionToChange session) {
        var start = clock.local(session.startsAt());
        day.setValue(start.toLocalDate());
        time.setValue(start.toLocalTime());
        minutes.setValue(Math.toIntExact(
                Duration.between(session.startsAt(), session.endsAt()).toMinutes()));
        where.show(session.venue(), session.kept(), session.link());
        places.setValue(session.capacity());
        question.setValue(session.question());
    }

    /** What the session would clash with as the fields are now; nothing while they make no date. */
    private void warn() {
        var from = seen;
        if (from == null || day.getValue() == null || time.getValue() == null || minutes.getValue() == null) return;
        var venue = where.register();
        try {
            var start = start(from, day.getValue().atTime(time.getValue()));
            var end = start.plus(Duration.ofMinutes(minutes.getValue()));
            warnings.show(
                    clashes.of(from.id(), new Clash.Planned(start, end, venue == null ? null : venue.id())),
                    venue,
                    places.getValue());
        } catch (UnusableInputException noSuchHour) {
            warnings.show(List.of(), venue, places.getValue());
        }
    }

    private void save() {
        var from = seen;
        if (from == null) return;
        var onDay = FieldErrors.on(day, () -> given(day.getValue()));
        var atTime = FieldErrors.on(time, () -> given(time.getValue()));
        var lasts = FieldErrors.on(minutes, () -> Duration.ofMinutes(given(minutes.getValue())));
        var start = onDay.isEmpty() || atTime.isEmpty()
                ? Optional.<Instant>empty()
                : FieldErrors.on(time, () -> start(from, onDay.get().atTime(atTime.get())));
        if (start.isPresent()
                && lasts.isPresent()
                && !FieldErrors.run(
                        minutes,
                        () -> SessionDate.lasts(start.get(), start.get().plus(lasts.get())))) return;
        var venue = where.venue();
        var link = where.linkUsable();
        var people = FieldErrors.on(places, () -> ScheduleSeries.places(given(places.getValue())));
        var asks = FieldErrors.on(question, () -> Texts.line(question.getValue(), ScheduleSeries.QUESTION_MAX));
        if (!link || List.of(start, lasts, venue, people, asks).stream().anyMatch(Optional::isEmpty)) return;
        send(
                from.id(),
                new ChangeSession(
                        from.edition(),
                        start.get(),
                        start.get().plus(lasts.get()),
                        venue.get(),
                        people.get(),
                        asks.get(),
                        where.link()));
    }

    /** The hour that is there twice in autumn stays the one it was. */
    private Instant start(SessionToChange from, LocalDateTime typed) {
        return typed.equals(clock.local(from.startsAt()).toLocalDateTime())
                ? from.startsAt()
                : SessionDate.at(typed, clock.getZone());
    }

    private void send(DialogueSessionId id, ChangeSession asked) {
        try {
            sessions.change(id, asked);
            Notice.show(getTranslation("conversation.change.done"));
            getUI().ifPresent(ui -> ui.navigate("conversations/" + id.value()));
        } catch (RefusedException no) {
            var words = getTranslation(no.refusal().key(), no.arguments());
            var key = no.refusal().key();
            if (key.endsWith("changed-meanwhile")) sessions.find(id).ifPresent(this::showBoth);
            else if (key.contains("capacity")) FieldErrors.show(places, words);
            else if (key.endsWith("area-unknown") || key.contains(".venue-")) where.refuse(words);
            else if (key.endsWith("date-past")) FieldErrors.show(day, words);
            else Notice.keep(words);
        }
    }

    /** What was typed stays in the form; what somebody else saved is shown above it. */
    private void showBoth(SessionToChange now) {
        seen = now;
        meanwhile.removeAll();
        meanwhile.addClassName("fm-note");
        meanwhile.add(new Paragraph(getTranslation("conversation.change.meanwhile")));
        meanwhile.add(new Paragraph(
                dates.span(now.startsAt(), now.endsAt()) + " · " + now.venue().name() + ", "
                        + now.areaName() + " · " + getTranslation("conversation.change.places", now.capacity()) + " · "
                        + now.question()));
        var theirs = new NativeButton(getTranslation("conversation.change.theirs"), click -> show(now));
        theirs.addClassName("fm-secondary");
        meanwhile.add(theirs);
        meanwhile.setVisible(true);
        Notice.keep(getTranslation("conversation.change.meanwhile"));
    }

    private Div part(String key, Component... fields) {
        var part = new Div(new H2(getTranslation(key)));
        part.add(fields);
        part.addClassName("fm-form");
        return part;
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassName("fm-note");
        return note;
    }

    private static <T> T given(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new UnusableInputException("input.required"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.change.title");
    }
}
