package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.folkmoot.conversation.ClashService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.VenueService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** A new series: what it is about, where, and its dates, by a rule or by hand; each can be adjusted before it is scheduled. */
@Route("conversations/new")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ScheduleView extends Main implements HasDynamicTitle {

    private final transient ConversationService conversations;

    private final AboutFields about;
    private final WhereFields where;
    private final IntegerField places = new IntegerField(getTranslation("conversation.capacity"));
    private final IntegerField facilitators = new IntegerField(getTranslation("conversation.run.needed"));
    private final DatesPart dates;
    private final NativeButton submit = new NativeButton();

    ScheduleView(
            ConversationService conversations,
            VenueService register,
            ClashService clashes,
            ProgrammeService programme,
            PortalClock clock,
            Dates words) {
        this.conversations = conversations;
        var venues = register.list();
        about = new AboutFields(programme.strands());
        where = new WhereFields(venues, programme.areas());
        places.setValue(25);
        places.setHelperText(getTranslation("conversation.new.places-help", ScheduleSeries.PLACES_MAX));
        places.setRequiredIndicatorVisible(true);
        facilitators.setValue(1);
        facilitators.setHelperText(getTranslation("conversation.run.needed-help", ScheduleSeries.FACILITATORS_MAX));
        facilitators.setRequiredIndicatorVisible(true);
        submit.addClickListener(click -> schedule());
        submit.addClassNames("fm-primary", "fm-schedule");
        dates = new DatesPart(clashes, venues, where, places::getValue, clock, words, this::label);
        where.onChange(dates::refresh);
        places.addValueChangeListener(change -> dates.refresh());

        var header = new PageHeader(getTranslation("conversation.new.title"));
        header.kicker(new Anchor("conversations", getTranslation("conversation.back")));
        var people = new Div(places, facilitators);
        people.addClassNames("fm-form", "fm-schedule");
        add(
                header,
                about,
                new H2(getTranslation("conversation.where")),
                where,
                people,
                new RulePart(clock, dates::add),
                dates,
                submit);
        label();
    }

    private void label() {
        submit.setText(getTranslation("conversation.new.schedule", dates.size()));
    }

    private void schedule() {
        var of = about.read();
        var venue = where.venue();
        var link = where.linkUsable();
        var capacity = FieldErrors.on(places, () -> ScheduleSeries.places(given(places)));
        var run = FieldErrors.on(facilitators, () -> ScheduleSeries.facilitators(given(facilitators)));
        var usable = dates.check();
        if (dates.size() == 0) Notice.keep(getTranslation("conversation.dates.none"));
        else if (!usable) Notice.keep(getTranslation("conversation.dates.look-again"));
        if (of.isEmpty() || venue.isEmpty() || !link || capacity.isEmpty() || run.isEmpty()) return;
        if (!usable || dates.size() == 0) return;
        send(new ScheduleSeries(
                of.get().title(),
                of.get().purpose(),
                of.get().question(),
                of.get().method(),
                of.get().strand(),
                capacity.get(),
                run.get(),
                dates.dates(venue.get(), where.link())));
    }

    private void send(ScheduleSeries asked) {
        try {
            var series = conversations.schedule(asked);
            Notice.show(getTranslation("conversation.new.done", asked.dates().size()));
            conversations.sessionsOf(series).stream()
                    .findFirst()
                    .ifPresent(first -> getUI().ifPresent(ui -> ui.navigate("conversations/" + first.value())));
        } catch (RefusedException no) {
            refused(no.refusal().key(), getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private void refused(String key, String words) {
        if (key.contains(".venue-") || key.endsWith("area-unknown")) where.refuse(words);
        else if (key.endsWith("strand-unknown")) about.refuse(words);
        else dates.check();
        Notice.keep(words);
    }

    private static int given(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new UnusableInputException("input.required"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.new.title");
    }
}
