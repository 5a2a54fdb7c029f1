package org.folkmoot.steering.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.steering.BoardCard;
import org.folkmoot.steering.BoardColumn;
import org.folkmoot.steering.BoardMoves;
import org.folkmoot.steering.BoardService;
import org.folkmoot.steering.Narrowing;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.ShortlistService;
import org.jspecify.annotations.Nullable;

/** The pipeline: a column for each stage, in lanes by theme if one likes. A phone shows the columns below one another. */
@Route(SteeringNavigation.BOARD)
@RolesAllowed("STEERING")
class BoardView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String LANES = "lanes";
    private static final String THEME = "theme";

    private final transient BoardService board;
    private final transient ShortlistService shortlist;
    private final transient IdeaWords words;
    private final transient List<Theme> themes;
    private transient @Nullable ThemeId theme;
    private boolean lanes;

    BoardView(BoardService board, ShortlistService shortlist, ProgrammeService programme, IdeaWords words) {
        this.board = board;
        this.shortlist = shortlist;
        this.words = words;
        this.themes = programme.strategy().themes();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        theme = asked.getSingleParameter(THEME)
                .flatMap(Ids::parse)
                .map(ThemeId::new)
                .orElse(null);
        lanes = asked.getSingleParameter(LANES).isPresent();
        show();
    }

    private void show() {
        var columns = board.columns(theme);
        removeAll();
        add(new PageHeader(getTranslation("steering.board.title"))
                .kicker(new Anchor(SteeringNavigation.QUEUE, "◂ " + getTranslation("steering.back")))
                .subline(getTranslation("steering.board.subline")));
        if (!themes.isEmpty()) add(choices());
        var list = new QueueList();
        list.addClassName("fm-board");
        list.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("steering.board.title"));
        if (lanes) {
            for (var lane : themes) lane(list, lane.name(), lane, columns);
            lane(list, getTranslation("steering.board.no-theme"), null, columns);
        } else list.add(row(columns, columns));
        add(list, new Paragraph(getTranslation("steering.keys.board")));
    }

    private void lane(QueueList list, String name, @Nullable Theme lane, List<BoardColumn> columns) {
        var id = lane == null ? null : lane.id().value();
        var part = columns.stream()
                .map(column -> new BoardColumn(
                        column.stage(),
                        column.count(),
                        column.cards().stream()
                                .filter(card -> Objects.equals(card.theme(), id))
                                .toList()))
                .toList();
        if (part.stream().allMatch(column -> column.cards().isEmpty())) return;
        var section = new Section(new H2(name), row(part, columns));
        section.addClassName("fm-board-lane");
        list.add(section);
    }

    private Div row(List<BoardColumn> shown, List<BoardColumn> whole) {
        var row = new Div();
        row.addClassName("fm-board-row");
        for (var at = 0; at < shown.size(); at++) row.add(column(shown.get(at), whole.get(at)));
        return row;
    }

    private Section column(BoardColumn column, BoardColumn whole) {
        var count = new Span(
                String.valueOf(column == whole ? column.count() : column.cards().size()));
        count.addClassName("fm-count");
        HtmlContainer heading = column == whole ? new H2() : new H3();
        heading.add(new Span(words.stage(column.stage())), count);
        var cards = new UnorderedList();
        column.cards().forEach(card -> cards.add(new BoardCardItem(card, words, this::move)));
        var section = new Section(heading, cards);
        section.addClassName("fm-board-column");
        if (column.cards().isEmpty()) cards.setVisible(false);
        if (column == whole && column.count() > column.cards().size()) section.add(more(column));
        DropTarget.create(section)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(BoardCardItem.class::isInstance)
                        .map(BoardCardItem.class::cast)
                        .ifPresent(item -> move(item.card(), column.stage())));
        return section;
    }

    private Anchor more(BoardColumn column) {
        var stage = "idea.stage." + column.stage();
        var chosen = theme;
        var query = QueueQuery.ALL.only(Narrowing.STAGE, Set.of(stage));
        if (chosen != null)
            query = query.only(Narrowing.THEME, Set.of(chosen.value().toString()));
        var rest = column.count() - column.cards().size();
        return new Anchor(
                column.stage().inFiltering()
                        ? SteeringNavigation.queue(query, 0)
                        : "search?kind=idea&stage=" + stage + (chosen == null ? "" : "&theme=" + chosen.value()),
                getTranslation("steering.board.more", rest));
    }

    /** Between the two stages before an answer at once; towards an answer by preparing it. */
    private void move(BoardCard card, IdeaStage to) {
        if (to == card.stage()) return;
        if (!BoardMoves.from(card.stage()).contains(to)) {
            Notice.show(getTranslation("steering.board.refused", words.stage(card.stage()), words.stage(to)));
            return;
        }
        if (BoardMoves.outcome(to).isPresent()) {
            var opened = new Location(SteeringNavigation.cockpit(card.id()));
            getUI().ifPresent(ui -> ui.navigate(opened.getPath(), opened.getQueryParameters()));
            return;
        }
        try {
            if (to == IdeaStage.SHORTLISTED) shortlist.add(card.id());
            else shortlist.takeOff(card.id());
            Notice.show(getTranslation("steering.board.moved", card.title(), words.stage(to)));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show();
    }

    private Nav choices() {
        var nav = new Nav();
        nav.addClassName("fm-tabs");
        nav.setAriaLabel(getTranslation("steering.board.themes"));
        nav.add(choice(SteeringNavigation.BOARD, getTranslation("steering.board.all"), theme == null && !lanes));
        nav.add(choice(SteeringNavigation.BOARD + "?" + LANES, getTranslation("steering.board.lanes"), lanes));
        for (var one : themes)
            nav.add(choice(
                    SteeringNavigation.BOARD + "?" + THEME + "=" + one.id().value(),
                    one.name(),
                    one.id().equals(theme)));
        return nav;
    }

    private static Anchor choice(String path, String text, boolean current) {
        var link = new Anchor(path, text);
        if (current) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.board.title");
    }
}
