package org.folkmoot.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.round.CardGroupId;
import org.folkmoot.round.CardHeap;
import org.folkmoot.round.CardId;
import org.folkmoot.round.CardText;
import org.folkmoot.round.GroupingService;
import org.folkmoot.round.RoundBoard;
import org.folkmoot.round.RoundId;
import org.folkmoot.round.RoundState;
import org.folkmoot.round.RoundSubject;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The cards of a round on a table: drag one onto another or into a group, or say where it goes from its menu. */
@Route(RoundNavigation.BOARD)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class RoundBoardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupingService grouping;
    private final transient RoundWatch watch;
    private final Div table = new Div();

    private @Nullable DialogueSessionId session;
    private @Nullable RoundId round;

    RoundBoardView(GroupingService grouping, RoundWatch watch) {
        this.grouping = grouping;
        this.watch = watch;
        addClassName("fm-round-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var of = parameters.get(RoundNavigation.SESSION_ID).flatMap(DialogueSessionId::parse);
        var board = parameters
                .get(RoundNavigation.ROUND_ID)
                .flatMap(RoundId::parse)
                .flatMap(id -> of.flatMap(one -> grouping.board(one, id)));
        if (of.isEmpty() || board.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = of.get();
        build(of.get(), board.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var id = session;
        if (id == null) return;
        var watching = watch.watch(RoundSubject.of(id), event.getUI(), pulse -> {
            if (isAttached()) refresh(null);
        });
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    private void build(DialogueSessionId id, RoundBoard board) {
        round = board.round().id();
        removeAll();
        var header =
                new PageHeader(getTranslation("round.board.title", board.round().number()));
        header.kicker(new Anchor(RoundNavigation.rounds(id), getTranslation("round.board.back")));
        header.subline(board.round().question());
        add(header, table);
        show(board, null);
    }

    private void refresh(@Nullable CardId focus) {
        var id = round;
        var of = session;
        if (id != null && of != null) grouping.board(of, id).ifPresent(board -> show(board, focus));
    }

    private void show(RoundBoard board, @Nullable CardId focus) {
        table.removeAll();
        var state = board.round().state();
        if (!board.round().ended()) {
            table.add(new EmptyState(
                    getTranslation("round.board.running", board.round().cardsIn())));
            return;
        }
        if (board.empty()) {
            table.add(new EmptyState(getTranslation("round.board.empty")));
            return;
        }
        if (state != RoundState.ENDED) {
            table.add(new Paragraph(getTranslation("round.board.fixed")));
            table.add(state == RoundState.RANKED ? new RankingList(board.ranking()) : new CardList(board));
            return;
        }
        var undo = new NativeButton(getTranslation("round.board.undo"), click -> attempt(grouping::undo, null));
        undo.addClassName("fm-secondary");
        undo.setEnabled(board.undo());
        table.add(new Paragraph(getTranslation("round.board.how")), undo);
        board.heaps().forEach(heap -> table.add(heap(board, heap, focus)));
        table.add(loose(board, focus));
    }

    private Section heap(RoundBoard board, CardHeap heap, @Nullable CardId focus) {
        var name = new TextField(getTranslation("round.group.name"));
        name.setMaxLength(CardHeap.TITLE_MAX);
        name.setValue(heap.title());
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) name(name, heap);
        });
        var ungroup = new NativeButton(
                getTranslation("round.group.ungroup"), click -> attempt(id -> grouping.ungroup(id, heap.id()), null));
        ungroup.addClassName("fm-quiet");
        ungroup.setAriaLabel(getTranslation("round.group.ungroup") + ": " + heap.title());
        var title = new Div(name, ungroup);
        title.addClassName("fm-heap-title");
        var section = new Section(title, cards(board, heap.cards(), focus));
        section.addClassName("fm-heap");
        section.getElement().setAttribute("aria-label", heap.title());
        DropTarget.create(section)
                .addDropListener(drop -> dragged(drop.getDragSourceComponent())
                        .ifPresent(card -> attempt(id -> grouping.move(id, card.id(), heap.id()), card.id())));
        return section;
    }

    private void name(TextField field, CardHeap heap) {
        FieldErrors.on(field, () -> CardHeap.title(field.getValue()))
                .ifPresent(words -> attempt(id -> grouping.name(id, heap.id(), words), null));
    }

    private Section loose(RoundBoard board, @Nullable CardId focus) {
        var section = new Section(new H2(getTranslation("round.board.loose")));
        if (board.loose().isEmpty()) section.add(new Paragraph(getTranslation("round.board.all-grouped")));
        else section.add(cards(board, board.loose(), focus));
        DropTarget.create(section)
                .addDropListener(drop -> dragged(drop.getDragSourceComponent())
                        .filter(card -> !board.loose().contains(card))
                        .ifPresent(card -> attempt(id -> grouping.move(id, card.id(), null), card.id())));
        return section;
    }

    private UnorderedList cards(RoundBoard board, List<CardText> cards, @Nullable CardId focus) {
        var list = new UnorderedList();
        list.addClassName("fm-cards");
        cards.forEach(card -> list.add(new Item(board, card, card.id().equals(focus))));
        return list;
    }

    private static Optional<CardText> dragged(Optional<Component> source) {
        return source.filter(Item.class::isInstance).map(item -> ((Item) item).card);
    }

    private String newTitle(RoundBoard board) {
        return getTranslation("round.group.new", board.heaps().size() + 1);
    }

    private void attempt(Consumer<RoundId> work, @Nullable CardId focus) {
        var id = round;
        if (id == null) return;
        try {
            work.accept(id);
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        refresh(focus);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.board.page");
    }

    /** One card; dropping another one on it makes a group of both. */
    private final class Item extends ListItem {

        private final CardText card;

        Item(RoundBoard board, CardText card, boolean focus) {
            this.card = card;
            add(new Paragraph(card.wording()));
            var line = new Div();
            line.addClassName("fm-card-line");
            var table = card.table();
            if (table != null) {
                var whose = new Span(getTranslation("round.card.table", table));
                whose.addClassName("fm-grey");
                line.add(whose);
            }
            var move = new NativeButton(getTranslation("round.move"), click -> menu(board));
            move.addClassName("fm-quiet");
            move.setAriaLabel(getTranslation("round.move") + ": " + card.wording());
            line.add(move);
            add(line);
            if (focus) move.focus();
            DragSource.create(this);
            if (board.loose().contains(card))
                DropTarget.create(this)
                        .addDropListener(drop -> dragged(drop.getDragSourceComponent())
                                .ifPresent(other -> attempt(
                                        id -> grouping.join(id, other.id(), card.id(), newTitle(board)), other.id())));
        }

        private void menu(RoundBoard board) {
            new MoveDialog(
                            board,
                            card,
                            to -> attempt(id -> grouping.move(id, card.id(), orNull(to)), card.id()),
                            () -> attempt(id -> grouping.group(id, card.id(), newTitle(board)), card.id()))
                    .open();
        }

        private @Nullable CardGroupId orNull(Optional<CardGroupId> to) {
            return to.orElse(null);
        }
    }
}
