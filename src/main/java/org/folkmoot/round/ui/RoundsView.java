package org.folkmoot.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.round.RoomHours;
import org.folkmoot.round.RoundLine;
import org.folkmoot.round.RoundPlan;
import org.folkmoot.round.RoundPulse;
import org.folkmoot.round.RoundService;
import org.folkmoot.round.RoundState;
import org.folkmoot.round.RoundSubject;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** The rounds of a session for those who run it: planning them, and taking the room through them. */
@Route(RoundNavigation.ROUNDS)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class RoundsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundService rounds;
    private final transient RoundWatch watch;
    private final transient Dates dates;

    private final Div now = new Div();
    private final Div list = new Div();
    private final Paragraph cardsIn = new Paragraph();
    private @Nullable DialogueSessionId session;

    RoundsView(RoundService rounds, RoundWatch watch, Dates dates) {
        this.rounds = rounds;
        this.watch = watch;
        this.dates = dates;
        addClassName("fm-round-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(RoundNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(rounds::find)
                .ifPresentOrElse(this::build, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var id = session;
        if (id == null) return;
        var watching = watch.watch(RoundSubject.of(id), event.getUI(), this::changed);
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    /** Those who run it are few, so each of their pages reads anew. */
    private void changed(RoundPulse pulse) {
        if (isAttached()) refresh();
    }

    private void build(RoundPlan plan) {
        var about = plan.session();
        session = about.id();
        removeAll();
        var screen = new Anchor(RoundNavigation.screen(about.id()), getTranslation("round.link.screen"));
        screen.addClassName("fm-secondary");
        screen.setTarget("_blank");
        var results = new Anchor(RoundNavigation.results(about.id()), getTranslation("round.link.results"));
        results.addClassName("fm-quiet");
        var header = new PageHeader(getTranslation("round.title"), screen, results);
        header.kicker(new Anchor(RoundNavigation.session(about.id()), getTranslation("round.back")));
        header.subline(about.title() + " · " + dates.span(about.startsAt(), about.endsAt()));
        add(header);
        if (plan.hours() != RoomHours.OPEN) {
            var note = new Div(getTranslation("round.hours." + plan.hours(), dates.moment(plan.opensAt())));
            note.addClassName("fm-note");
            add(note);
        }
        add(now, list);
        show(plan);
    }

    private void refresh() {
        var id = session;
        if (id != null) rounds.find(id).ifPresent(this::show);
    }

    private void show(RoundPlan plan) {
        now.removeAll();
        plan.running().ifPresent(round -> now.add(running(plan, round)));
        plan.rounds().stream()
                .filter(round -> round.state() == RoundState.RANKING)
                .forEach(round -> now.add(ranking(round)));
        list.removeAll();
        if (plan.rounds().isEmpty()) list.add(new EmptyState(getTranslation("round.empty"), usual(plan)));
        else {
            var rows = new Rows();
            plan.rounds().forEach(round -> rows.add(row(plan, round)));
            list.add(new H2(getTranslation("round.list")), rows);
        }
        if (plan.hours() == RoomHours.CANCELLED || plan.hours() == RoomHours.OVER) return;
        var add = button("round.add", "fm-secondary", () -> plan(plan));
        list.add(add);
    }

    private NativeButton usual(RoundPlan plan) {
        return button(
                "round.usual",
                "fm-primary",
                () -> attempt(() -> rounds.planUsual(plan.session().id())));
    }

    private Section running(RoundPlan plan, RoundLine round) {
        var clock = round.clock();
        var part = new Section();
        part.addClassName("fm-round-now");
        part.add(new H2(getTranslation("round.now", round.number(), getTranslation("round.kind." + round.kind()))));
        var question = new Paragraph(round.question());
        question.addClassName("fm-question");
        part.add(question);
        if (clock != null) part.add(new RoundTimer(clock));
        cardsIn.setText(getTranslation("round.cards-in", round.cardsIn()));
        cardsIn.setVisible(round.cards());
        part.add(cardsIn);
        var id = round.id();
        var buttons = new Div();
        buttons.addClassName("fm-round-buttons");
        if (clock != null && clock.paused())
            buttons.add(button("round.go-on", "fm-primary", () -> attempt(() -> rounds.goOn(id))));
        else buttons.add(button("round.pause", "fm-secondary", () -> attempt(() -> rounds.pause(id))));
        buttons.add(
                button("round.add-minute", "fm-secondary", () -> attempt(() -> rounds.addMinute(id))),
                button("round.end", "fm-secondary", () -> attempt(() -> rounds.end(id))));
        if (plan.next().isPresent())
            buttons.add(button("round.next", "fm-secondary", () -> attempt(() -> rounds.next(id))));
        part.add(buttons);
        return part;
    }

    private Section ranking(RoundLine round) {
        var part = new Section(
                new H2(getTranslation("round.ranking.now", round.number())),
                new Paragraph(getTranslation("round.ranking.how", round.dots())),
                button("round.ranking.close", "fm-primary", () -> attempt(() -> rounds.closeRanking(round.id()))));
        part.addClassName("fm-round-now");
        return part;
    }

    private Row row(RoundPlan plan, RoundLine round) {
        var grey = getTranslation(
                "round.line",
                getTranslation("round.kind." + round.kind()),
                round.minutes(),
                round.cards() ? 1 : 0,
                round.dots(),
                getTranslation("round.state." + round.state()));
        var row = new Row(round.number() + ". " + round.question(), grey);
        var id = round.id();
        switch (round.state()) {
            case PLANNED -> {
                if (plan.hours() == RoomHours.OPEN && plan.running().isEmpty())
                    row.end(named("round.start", "fm-primary", round, () -> attempt(() -> rounds.start(id))));
                row.end(
                        named("round.up", "fm-quiet", round, () -> attempt(() -> rounds.move(id, false))),
                        named("round.down", "fm-quiet", round, () -> attempt(() -> rounds.move(id, true))),
                        named("round.change", "fm-quiet", round, () -> change(round)),
                        named("round.remove", "fm-quiet", round, () -> attempt(() -> rounds.remove(id))));
            }
            case RUNNING -> {}
            case ENDED, RANKING, RANKED -> {
                if (round.cards()) row.end(cards(plan, round));
                if (round.state() == RoundState.ENDED && round.dots() > 0 && round.cardsIn() > 0)
                    row.end(named(
                            "round.ranking.open", "fm-secondary", round, () -> attempt(() -> rounds.openRanking(id))));
            }
        }
        return row;
    }

    private Component cards(RoundPlan plan, RoundLine round) {
        var link = new Anchor(
                RoundNavigation.board(plan.session().id(), round.id()),
                getTranslation("round.link.board", round.cardsIn()));
        link.addClassName("fm-quiet");
        return link;
    }

    private void plan(RoundPlan plan) {
        new RoundDialog(null, asked -> attempt(() -> rounds.plan(plan.session().id(), asked))).open();
    }

    private void change(RoundLine round) {
        new RoundDialog(round, asked -> attempt(() -> rounds.change(round.id(), asked))).open();
    }

    /** Whatever comes of it, the page shows how things stand. */
    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
            return false;
        } finally {
            refresh();
        }
    }

    private NativeButton named(String key, String className, RoundLine round, Runnable work) {
        var button = button(key, className, work);
        button.setAriaLabel(getTranslation(key) + ": " + round.question());
        return button;
    }

    private NativeButton button(String key, String className, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.title");
    }
}
