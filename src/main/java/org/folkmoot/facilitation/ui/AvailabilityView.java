package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.conversation.RunLine;
import org.folkmoot.facilitation.Availability;
import org.folkmoot.facilitation.AvailabilityService;
import org.folkmoot.facilitation.DayPart;
import org.folkmoot.facilitation.RotaService;
import org.folkmoot.facilitation.SayAvailability;
import org.folkmoot.facilitation.SayAway;
import org.folkmoot.facilitation.WeekSlot;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** When a facilitator can run sessions, which they run next, and saying that they cannot. Managers may say it for somebody. */
@Route(FacilitationNavigation.AVAILABILITY)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class AvailabilityView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AvailabilityService service;
    private final transient RotaService rota;
    private final transient CurrentMember member;
    private final transient Dates dates;

    private String title = "";

    AvailabilityView(AvailabilityService service, RotaService rota, CurrentMember member, Dates dates) {
        this.service = service;
        this.rota = rota;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(FacilitationNavigation.MEMBER_ID);
        found(asked).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Availability> found(Optional<String> asked) {
        var person = asked.flatMap(MemberId::parse);
        if (asked.isPresent() && person.isEmpty()) return Optional.empty();
        if (person.isEmpty() || person.equals(member.find()))
            return member.has(Role.FACILITATOR) ? Optional.of(service.mine()) : Optional.empty();
        return member.has(Role.MANAGER) ? service.of(person.get()) : Optional.empty();
    }

    private boolean mine(MemberId person) {
        return member.find().filter(person::equals).isPresent();
    }

    private void show(Availability now) {
        var mine = mine(now.member());
        title = mine
                ? getTranslation("facilitation.availability.mine")
                : getTranslation("facilitation.availability.of", now.name());
        removeAll();
        var header = new PageHeader(title);
        header.kicker(new Anchor(FacilitationNavigation.POOL, getTranslation("facilitation.back-to-pool")));
        header.subline(getTranslation("facilitation.availability.subline"));
        add(header);
        if (mine) add(toRun(now));
        add(week(now), away(now), newAway(now));
    }

    private PageSection toRun(Availability now) {
        var section = new PageSection(getTranslation("facilitation.availability.runs"));
        var runs = rota.mine();
        if (runs.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("facilitation.availability.runs-none"),
                    new Anchor("conversations/help-wanted", getTranslation("facilitation.availability.help"))));
            return section;
        }
        var rows = new Rows();
        runs.forEach(run -> rows.add(run(run, now)));
        section.add(rows);
        return section;
    }

    private Row run(RunLine run, Availability now) {
        var words = getTranslation("facilitation.decline");
        var cannot = Parts.button(
                words,
                "fm-quiet",
                () -> new WhyDialog(
                                getTranslation("facilitation.decline.title", run.title()),
                                words,
                                reason -> {
                                    var done = Parts.done(
                                            this,
                                            () -> rota.decline(run.session(), reason),
                                            getTranslation("facilitation.declined"));
                                    if (done) again(now);
                                    return done;
                                },
                                Parts.grey(getTranslation("facilitation.decline.note")))
                        .open());
        cannot.setAriaLabel(words + ": " + run.title() + ", " + dates.moment(run.startsAt()));
        return new Row(
                        run.title(),
                        dates.span(run.startsAt(), run.endsAt()),
                        "conversations/" + run.session().value())
                .end(cannot);
    }

    private PageSection week(Availability now) {
        var said = now.week();
        var grid = new WeekGrid(said == null ? all() : said.slots());
        var most = new IntegerField(getTranslation("facilitation.availability.max"));
        most.setHelperText(getTranslation("facilitation.availability.max-help"));
        most.setStepButtonsVisible(true);
        if (said != null && said.maxPerMonth() != null) most.setValue(said.maxPerMonth());
        var save = Parts.button(getTranslation("facilitation.availability.save"), "fm-primary", () -> {
            var isUsable = FieldErrors.run(most, () -> SayAvailability.maxPerMonth(most.getValue()));
            if (!isUsable) return;
            var says = new SayAvailability(grid.chosen(), most.getValue());
            if (Parts.done(
                    this,
                    () -> {
                        if (mine(now.member())) service.say(says);
                        else service.sayFor(now.member(), says);
                    },
                    getTranslation("facilitation.availability.saved"))) again(now);
        });
        var section = new PageSection(getTranslation("facilitation.availability.usual"), new Paragraph(state(said)));
        var form = new Div(grid, most, save);
        form.addClassName("fm-form");
        section.add(form);
        return section;
    }

    private String state(Availability.@org.jspecify.annotations.Nullable Said said) {
        if (said == null) return getTranslation("facilitation.availability.nothing");
        return said.recordedBy().isEmpty()
                ? getTranslation("facilitation.availability.said", dates.day(said.at()))
                : getTranslation("facilitation.availability.said-by", dates.day(said.at()), said.recordedBy());
    }

    private PageSection away(Availability now) {
        var section = new PageSection(getTranslation("facilitation.away.title"));
        if (now.away().isEmpty()) {
            section.add(new EmptyState(getTranslation("facilitation.away.none")));
            return section;
        }
        var rows = new Rows();
        now.away().forEach(one -> {
            var days = dates.days(one.firstDay(), one.lastDay());
            var take = Parts.button(getTranslation("facilitation.away.remove"), "fm-quiet", () -> {
                if (Parts.done(this, () -> service.withdraw(one.id()), getTranslation("facilitation.away.removed")))
                    again(now);
            });
            take.setAriaLabel(getTranslation("facilitation.away.remove") + ": " + days);
            var by = one.recordedBy().isEmpty() ? "" : getTranslation("facilitation.recorded-by", one.recordedBy());
            var grey = one.reason() + (one.reason().isEmpty() || by.isEmpty() ? "" : " · ") + by;
            rows.add(new Row(days, grey).end(take));
        });
        section.add(rows);
        return section;
    }

    private PageSection newAway(Availability now) {
        var first = Parts.day(getTranslation("facilitation.away.first"));
        var last = Parts.day(getTranslation("facilitation.away.last"));
        last.setHelperText(getTranslation("facilitation.away.last-help"));
        var reason = new TextField(getTranslation("facilitation.away.reason"));
        reason.setHelperText(getTranslation("facilitation.away.private"));
        var add = Parts.button(getTranslation("facilitation.away.add"), "fm-secondary", () -> {
            var from = FieldErrors.on(first, () -> Parts.given(first.getValue()));
            var why = FieldErrors.on(reason, () -> Texts.optionalBlock(reason.getValue(), SayAway.REASON_MAX));
            if (from.isEmpty() || why.isEmpty()) return;
            var to = FieldErrors.on(
                    last,
                    () -> SayAway.lastDay(
                            from.get(), Optional.ofNullable(last.getValue()).orElse(from.get())));
            if (to.isEmpty()) return;
            var says = new SayAway(from.get(), to.get(), why.get());
            if (Parts.done(
                    this,
                    () -> {
                        if (mine(now.member())) service.beAway(says);
                        else service.beAwayFor(now.member(), says);
                    },
                    getTranslation("facilitation.away.added"))) again(now);
        });
        var form = new Div(first, last, reason, add);
        form.addClassName("fm-form");
        return new PageSection(getTranslation("facilitation.away.new"), form);
    }

    private void again(Availability before) {
        found(Optional.of(before.member().value().toString())).ifPresent(this::show);
    }

    private static Set<WeekSlot> all() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(DayPart.values()).map(part -> new WeekSlot(day, part)))
                .collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
