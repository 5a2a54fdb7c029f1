package org.folkmoot.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.round.GroupingService;
import org.folkmoot.round.RoundBoard;
import org.folkmoot.round.RoundLine;
import org.folkmoot.round.RoundPlan;
import org.folkmoot.round.RoundPulse;
import org.folkmoot.round.RoundService;
import org.folkmoot.round.RoundState;
import org.folkmoot.round.RoundSubject;
import org.jspecify.annotations.Nullable;

/** For the projector, without the portal's frame: question and time, how many cards are in; later groups and the result. */
@Route(value = RoundNavigation.SCREEN, autoLayout = false)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class BigScreenView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundService rounds;
    private final transient GroupingService grouping;
    private final transient RoundWatch watch;
    private final transient ProgrammeService programme;
    private final Paragraph cardsIn = new Paragraph();

    private @Nullable DialogueSessionId session;
    private @Nullable RoundLine shown;

    BigScreenView(RoundService rounds, GroupingService grouping, RoundWatch watch, ProgrammeService programme) {
        this.rounds = rounds;
        this.grouping = grouping;
        this.watch = watch;
        this.programme = programme;
        addClassName("fm-big-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(RoundNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(rounds::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
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

    /** While cards come in only their number moves. */
    private void changed(RoundPulse pulse) {
        var id = session;
        if (id == null || !isAttached()) return;
        var now = shown;
        if (now != null
                && now.state() == RoundState.RUNNING
                && Objects.equals(pulse.round(), now.id())
                && pulse.change() == now.change()) cardsIn.setText(getTranslation("round.cards-in", pulse.cardsIn()));
        else rounds.find(id).ifPresent(this::show);
    }

    private void show(RoundPlan plan) {
        session = plan.session().id();
        removeAll();
        var current = plan.current();
        shown = current.orElse(null);
        current.ifPresentOrElse(
                round -> show(plan.session().id(), round),
                () -> add(
                        new H1(plan.session().title()),
                        new Paragraph(plan.session().question())));
        var back = new Anchor(RoundNavigation.rounds(plan.session().id()), getTranslation("round.screen.leave"));
        back.addClassNames("fm-quiet", "fm-no-print");
        add(new Paragraph(back));
    }

    private void show(DialogueSessionId id, RoundLine round) {
        add(new Paragraph(getTranslation("round.now", round.number(), getTranslation("round.kind." + round.kind()))));
        add(new H1(round.question()));
        var clock = round.clock();
        if (clock != null) add(new RoundTimer(clock));
        if (!round.cards()) return;
        if (round.state() == RoundState.RUNNING) {
            cardsIn.setText(getTranslation("round.cards-in", round.cardsIn()));
            add(cardsIn);
        } else grouping.board(id, round.id()).ifPresent(this::show);
    }

    private void show(RoundBoard board) {
        if (board.round().state() == RoundState.RANKING)
            add(new Paragraph(getTranslation("round.ranking.how", board.round().dots())));
        add(board.ranking().isEmpty() ? new CardList(board) : new RankingList(board.ranking()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.screen.title")
                + programme.programme().map(one -> " – " + one.name()).orElse("");
    }
}
