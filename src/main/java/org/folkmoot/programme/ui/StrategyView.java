package org.folkmoot.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.folkmoot.programme.Strategy.Condition;
import org.folkmoot.programme.StrategyPlacements;
import org.folkmoot.programme.StrategyPlacements.Cell;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** The community strategy: themes down, principles across, and the conditions under which both thrive. */
@Route("programme/strategy")
@Menu(order = 101, title = "nav.strategy")
@AnonymousAllowed
class StrategyView extends Main implements HasDynamicTitle {

    /** Read once a visit, not once a cell. */
    private final transient Map<StrategyPlacements, Map<Cell, Integer>> placed = new LinkedHashMap<>();

    StrategyView(ProgrammeService programme, ObjectProvider<StrategyPlacements> placements) {
        var strategy = programme.strategy();
        add(new PageHeader(getTranslation("programme.strategy.title"))
                .kicker(new Anchor("programme", getTranslation("programme.title")))
                .subline(getTranslation("programme.strategy.intro"))
                .actions(coverage()));
        if (strategy.themes().isEmpty() && strategy.principles().isEmpty()) {
            add(new EmptyState(getTranslation("programme.strategy.empty")));
            return;
        }
        placements.forEach(source -> placed.put(source, source.counts()));
        add(matrix(strategy), conditions(strategy));
    }

    private Anchor coverage() {
        var link = new Anchor("coverage", getTranslation("programme.strategy.coverage"));
        link.addClassName("fm-secondary");
        return link;
    }

    private Div matrix(Strategy strategy) {
        var table = new NativeTable();
        table.addClassNames("fm-table", "fm-matrix");
        table.setCaptionText(getTranslation("programme.strategy.caption"));
        var head = new NativeTableRow(header(getTranslation("programme.strategy.theme"), "col"));
        strategy.principles().forEach(principle -> head.add(explained(principle.name(), principle.meaning(), "col")));
        table.getHead().add(head);
        for (var theme : strategy.themes()) {
            var row = new NativeTableRow(explained(theme.name(), theme.outcome(), "row"));
            for (var principle : strategy.principles()) row.add(cell(new Cell(theme.id(), principle.id())));
            table.getBody().add(row);
        }
        var box = new Div(table);
        box.addClassName("fm-table-scroll");
        box.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("programme.strategy.caption"));
        return box;
    }

    private NativeTableCell cell(Cell at) {
        var cell = new NativeTableCell();
        placed.forEach((source, counts) -> {
            var count = counts.getOrDefault(at, 0);
            var said = getTranslation(source.labelKey(), count);
            Component line = count == 0 ? new Paragraph(said) : new Anchor(source.link(at), said);
            if (count == 0) line.addClassName("fm-grey");
            cell.add(line);
        });
        return cell;
    }

    private static NativeTableHeaderCell explained(String name, String meaning, String scope) {
        var cell = header(name, scope);
        grey(meaning).ifPresent(cell::add);
        return cell;
    }

    private static Optional<Paragraph> grey(String meaning) {
        if (meaning.isEmpty()) return Optional.empty();
        var words = new Paragraph(meaning);
        words.addClassName("fm-grey");
        return Optional.of(words);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static ListItem condition(Condition condition) {
        var item = new ListItem(condition.name());
        grey(condition.meaning()).ifPresent(item::add);
        return item;
    }

    private Section conditions(Strategy strategy) {
        var list = new OrderedList(
                strategy.conditions().stream().map(StrategyView::condition).toArray(ListItem[]::new));
        var section = new Section(
                new H2(getTranslation("programme.strategy.conditions")),
                new Paragraph(getTranslation("programme.strategy.conditions.intro")),
                list);
        section.addClassNames("fm-section", "fm-reading");
        section.setVisible(!strategy.conditions().isEmpty());
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.strategy.title");
    }
}
