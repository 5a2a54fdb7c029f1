package org.folkmoot.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.round.CardId;
import org.folkmoot.round.CardService;
import org.folkmoot.round.MyRoom;
import org.folkmoot.round.RoomHours;
import org.folkmoot.round.RoundBoard;
import org.folkmoot.round.RoundId;
import org.folkmoot.round.RoundLine;
import org.folkmoot.round.RoundPulse;
import org.folkmoot.round.RoundState;
import org.folkmoot.round.RoundSubject;
import org.folkmoot.round.WriteCard;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** The round on a phone, for people checked in: its clock, their cards, the others' once theirs is in, their dots. */
@Route(RoundNavigation.PHONE)
@PermitAll
class MyRoundView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CardService cards;
    private final transient CurrentMember member;
    private final transient RoundWatch watch;

    private final Div top = new Div();
    private final Div mine = new Div();
    private final Div tablePart = new Div();
    private final Div form = new Div();
    private final Div rest = new Div();
    private final Paragraph cardsIn = new Paragraph();
    private final TextArea wording = new TextArea();
    private final CardDraft draft = new CardDraft(wording, this::refresh);
    private final NativeButton send = new NativeButton(getTranslation("round.card.send"), click -> send());
    private final NativeButton clear = new NativeButton(getTranslation("round.card.forget"), click -> forget());
    private final Div saying = new Div();
    private final Div buttons = new Div();
    private final Paragraph unsent = new Paragraph(getTranslation("round.card.unsent"));

    private CardId next = new CardId(Ids.next());
    private int othersShown;
    private boolean taking;
    private @Nullable DialogueSessionId session;
    private @Nullable RoundLine shown;

    MyRoundView(CardService cards, CurrentMember member, RoundWatch watch) {
        this.cards = cards;
        this.member = member;
        this.watch = watch;
        addClassName("fm-my-round");
        wording.setMaxLength(WriteCard.WORDING_MAX);
        wording.setWidthFull();
        wording.setMinRows(3);
        wording.setValueChangeMode(ValueChangeMode.LAZY);
        wording.addValueChangeListener(change -> typed());
        send.addClassName("fm-primary");
        clear.addClassName("fm-quiet");
        unsent.addClassName("fm-note");
        unsent.getElement().setAttribute("role", "status");
        cardsIn.addClassName("fm-grey");
        form.addClassName("fm-form");
        buttons.addClassName("fm-round-buttons");
        form.add(saying, draft, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(RoundNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(cards::room)
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

    private void build(MyRoom room) {
        session = room.session().id();
        removeAll();
        var header = new PageHeader(getTranslation("round.my.title"));
        header.kicker(new Anchor(RoundNavigation.session(room.session().id()), getTranslation("round.back")));
        header.subline(room.session().title());
        add(header, top, mine, tablePart, form, rest);
        show(room);
    }

    /** A round that changed is read anew; cards that come in only move the number, so nothing jumps and nothing is asked. */
    private void changed(RoundPulse pulse) {
        if (!isAttached()) return;
        var now = shown;
        var same = now == null
                ? pulse.round() == null
                : Objects.equals(pulse.round(), now.id()) && pulse.change() == now.change();
        if (!same) refresh();
        else if (now != null && now.state() == RoundState.RUNNING) count(pulse.cardsIn());
    }

    private void refresh() {
        var id = session;
        if (id != null) cards.room(id).ifPresent(this::show);
    }

    private void show(MyRoom room) {
        top.removeAll();
        mine.removeAll();
        tablePart.removeAll();
        rest.removeAll();
        shown = room.round();
        form(room);
        if (!room.here()) {
            top.add(note(room.hours() == RoomHours.OPEN ? "round.my.not-here" : "round.my.closed." + room.hours()));
            if (room.hours() == RoomHours.OPEN)
                top.add(new Paragraph(new Anchor("here", getTranslation("round.my.here"))));
            return;
        }
        var round = room.round();
        if (round == null) {
            top.add(note(room.hours() == RoomHours.OPEN ? "round.my.none" : "round.my.closed." + room.hours()));
            return;
        }
        if (room.hours() != RoomHours.OPEN) top.add(note("round.my.closed." + room.hours()));
        head(round);
        mine(room, round);
        if (room.open() && round.kind().together()) table(room, round);
        var board = room.board();
        if (board != null) board(room, round, board);
        else if (round.cards()) rest.add(grey("round.my.hidden"));
    }

    private void head(RoundLine round) {
        var part = new Div(
                new H2(getTranslation("round.now", round.number(), getTranslation("round.kind." + round.kind()))));
        part.addClassName("fm-round-now");
        var question = new Paragraph(round.question());
        question.addClassName("fm-question");
        part.add(question);
        var clock = round.clock();
        if (clock != null) part.add(new RoundTimer(clock));
        else part.add(grey("round.my.state." + round.state()));
        if (round.cards() && round.state() == RoundState.RUNNING) {
            cardsIn.setText(getTranslation("round.cards-in", round.cardsIn()));
            part.add(cardsIn);
        }
        top.add(part);
    }

    private void mine(MyRoom room, RoundLine round) {
        if (room.mine().isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("fm-cards");
        room.mine().forEach(card -> list.add(mine(room, round, card)));
        mine.add(new H2(getTranslation(round.kind().together() ? "round.my.table-card" : "round.my.cards")), list);
    }

    private ListItem mine(MyRoom room, RoundLine round, MyRoom.MyCard card) {
        var item = new ListItem(new Paragraph(card.wording()));
        if (!room.open()) return item;
        var line = new Div(
                button("round.card.change", card.wording(), () -> change(round.id(), card)),
                button(
                        "round.card.withdraw",
                        card.wording(),
                        () -> attempt(() -> cards.withdraw(round.id(), card.id()), "round.card.withdrawn")));
        line.addClassName("fm-card-line");
        item.add(line);
        return item;
    }

    private void change(RoundId round, MyRoom.MyCard card) {
        new CardDialog(card.wording(), words -> {
                    cards.change(round, card.id(), card.seen(), words);
                    refresh();
                })
                .open();
    }

    private void table(MyRoom room, RoundLine round) {
        var table = room.table();
        if (room.fixed()) {
            tablePart.add(new Paragraph(getTranslation("round.table.planned", table)));
            return;
        }
        var number = new IntegerField(getTranslation("round.table.number"));
        number.setHelperText(getTranslation("round.table.help"));
        number.setStepButtonsVisible(true);
        if (table != null) number.setValue(table);
        var choose = new NativeButton(
                getTranslation(table == null ? "round.table.choose" : "round.table.change"),
                click -> FieldErrors.on(number, () -> WriteCard.table(given(number)))
                        .ifPresent(asked -> attempt(() -> cards.chooseTable(round.id(), asked), "round.table.chosen")));
        choose.addClassName("fm-secondary");
        var line = new Div(number, choose);
        line.addClassName("fm-filters");
        tablePart.add(line);
    }

    /** Words that were not sent stay to be read and copied, whatever became of the round. */
    private void form(MyRoom room) {
        var round = room.round();
        var together = round != null && round.kind().together();
        var takes = room.here()
                && room.open()
                && (!together || room.table() != null && room.mine().isEmpty());
        var left = !wording.isEmpty() && !takes;
        if (room.here() && round != null && round.cards()) draft.of(round.id(), member.id());
        wording.setLabel(getTranslation(together ? "round.card.tables" : "round.card.yours"));
        taking = takes;
        saying.removeAll();
        buttons.removeAll();
        if (left) {
            saying.add(unsent);
            buttons.add(clear);
        } else if (takes) buttons.add(send);
        draft.show(takes || left);
    }

    private void send() {
        var round = shown;
        if (round == null) return;
        FieldErrors.on(wording, () -> new WriteCard(next, wording.getValue())).ifPresent(card -> {
            try {
                cards.put(round.id(), card);
                draft.taken();
                wording.clear();
                FieldErrors.clear(wording);
                next = new CardId(Ids.next());
                getUI().ifPresent(ui -> Notice.polite(ui, getTranslation("round.card.sent")));
            } catch (RefusedException no) {
                FieldErrors.show(wording, getTranslation(no.refusal().key(), no.arguments()));
            }
            refresh();
        });
    }

    /** The last words of somebody who types arrive after the round has ended. */
    private void typed() {
        var left = WriteCard.WORDING_MAX - wording.getValue().length();
        wording.setHelperText(getTranslation("round.card.left", left));
        if (!taking && !wording.isEmpty() && isAttached()) refresh();
    }

    private void forget() {
        draft.taken();
        wording.clear();
        refresh();
    }

    private void board(MyRoom room, RoundLine round, RoundBoard board) {
        switch (round.state()) {
            case PLANNED -> {}
            case RUNNING -> others(room, board);
            case ENDED -> rest.add(section("round.my.all", cards(board)));
            case RANKING -> {
                var left = new Paragraph(getTranslation("round.dots.left", room.dotsLeft(), round.dots()));
                left.getElement().setAttribute("role", "status");
                var list = new DotList(
                        board,
                        room,
                        thing -> attempt(() -> cards.giveDot(round.id(), thing), "round.dots.given"),
                        thing -> attempt(() -> cards.takeDotBack(round.id(), thing), "round.dots.taken-back"));
                rest.add(section("round.my.dots", left, list));
            }
            case RANKED -> rest.add(section("round.my.result", new RankingList(board.ranking())));
        }
    }

    private void others(MyRoom room, RoundBoard board) {
        var own = room.mine().stream().map(MyRoom.MyCard::id).collect(Collectors.toSet());
        var others =
                board.loose().stream().filter(card -> !own.contains(card.id())).toList();
        othersShown = board.loose().size();
        rest.add(section(
                "round.my.others",
                others.isEmpty() ? new Paragraph(getTranslation("round.my.no-others")) : new CardList(others)));
    }

    private void count(int now) {
        cardsIn.setText(getTranslation("round.cards-in", now));
        rest.getChildren().filter(More.class::isInstance).toList().forEach(rest::remove);
        if (now > othersShown && mine.getComponentCount() > 0)
            rest.addComponentAsFirst(new More(getTranslation("round.my.more", now - othersShown), this::refresh));
    }

    private Component cards(RoundBoard board) {
        return board.empty() ? new Paragraph(getTranslation("round.board.empty")) : new CardList(board);
    }

    private void attempt(Runnable work, String done) {
        try {
            work.run();
            getUI().ifPresent(ui -> Notice.polite(ui, getTranslation(done)));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        refresh();
    }

    private static int given(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("round.input.number");
        return number;
    }

    private PageSection section(String key, Component... parts) {
        return new PageSection(getTranslation(key), parts);
    }

    private NativeButton button(String key, String what, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation(key) + ": " + what);
        return button;
    }

    private Paragraph grey(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName("fm-grey");
        return words;
    }

    private Div note(String key) {
        var note = new Div(getTranslation(key));
        note.addClassName("fm-note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.my.title");
    }

    /** "Show 3 new cards". */
    private static class More extends NativeButton {

        More(String words, Runnable work) {
            super(words, click -> work.run());
            addClassName("fm-secondary");
        }
    }
}
