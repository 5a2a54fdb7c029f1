package org.folkmoot.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.history.HistoryMatchService;
import org.folkmoot.history.HistoryPlanDetail;
import org.folkmoot.history.HistoryService;
import org.folkmoot.history.HistoryValue;
import org.folkmoot.history.ValueKind;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Everybody, or every organisation, a table names, each once, and what is meant by it; first those to be decided about. */
abstract class ValuesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    protected final transient HistoryMatchService matches;

    private final ValueKind kind;
    private final transient HistoryService history;
    private Location location = new Location("");
    private @Nullable ImportId id;

    ValuesView(ValueKind kind, HistoryService history, HistoryMatchService matches) {
        this.kind = kind;
        this.history = history;
        this.matches = matches;
        addClassName("fm-history");
    }

    /** What one can say about it while it is undecided; each does it and shows the list again. */
    protected abstract void choices(HistoryValue value, Div to);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        event.getRouteParameters()
                .get("importId")
                .flatMap(ImportId::parse)
                .flatMap(history::plan)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(HistoryPlanDetail plan) {
        id = plan.id();
        var all = location.getQueryParameters().getParameters().containsKey(HistoryNavigation.ALL);
        var page = matches.list(plan.id(), kind, !all, PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        var open = history.undecided(plan.id(), kind);
        removeAll();
        var header = new PageHeader(listTitle())
                .kicker(new Anchor(HistoryNavigation.link(plan.id()), getTranslation("history.values.back")))
                .subline(getTranslation("history.values.open." + kind, open));
        add(header, new Paragraph(getTranslation("history.values.help." + kind)), filter(plan, all));
        if (open > 0 && !plan.begun()) header.actions(rest(plan.id(), open), again(plan.id()));
        if (page.isEmpty()) add(new EmptyState(getTranslation(all ? "history.values.none" : "history.values.done")));
        else add(new Rows(page.stream().map(value -> row(value, plan.begun())).toArray(Row[]::new)));
        add(Pager.inAnyOrder(location, page.getNumber(), page.getTotalPages()));
    }

    private Div filter(HistoryPlanDetail plan, boolean all) {
        var path = HistoryNavigation.link(plan.id(), kind);
        var other = new Anchor(
                all ? path : path + "?" + HistoryNavigation.ALL,
                getTranslation(all ? "history.values.show-open" : "history.values.show-all"));
        return new Div(other);
    }

    private Button rest(ImportId table, long open) {
        var rest = new Button(
                getTranslation("history.values.rest." + kind, open),
                click -> Confirm.ask(
                        getTranslation("history.values.rest.title." + kind, open),
                        getTranslation("history.values.rest.text." + kind),
                        getTranslation("history.values.rest.verb"),
                        () -> decide(() -> matches.settleTheRest(table, kind))));
        rest.addClassName("fm-secondary");
        return rest;
    }

    private NativeButton again(ImportId table) {
        var again = new NativeButton(
                getTranslation("history.values.again"), click -> decide(() -> matches.lookAgain(table)));
        again.addClassName("fm-quiet");
        return again;
    }

    private Row row(HistoryValue value, boolean begun) {
        var grey = Stream.of(
                        Optional.ofNullable(value.email()).filter(email -> !email.equals(value.written())),
                        Optional.ofNullable(value.beside()),
                        Optional.of(getTranslation("history.values.lines", value.lines())),
                        Optional.of(getTranslation(
                                "history.choice." + value.choice(),
                                Optional.ofNullable(value.means()).orElse(""))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        var row =
                new Row(value.written().isEmpty() ? getTranslation("history.values.forgotten") : value.written(), grey);
        row.addClassName("fm-history-value");
        if (begun) return row;
        var choices = new Div();
        choices.addClassName("fm-history-choices");
        switch (value.choice()) {
            case UNDECIDED -> choices(value, choices);
            case EXACT, CONFIRMED, ADDED, UNNAMED, NONE ->
                choices.add(quiet("history.values.reopen", () -> matches.reopen(value.id())));
        }
        row.add(choices);
        return row;
    }

    protected NativeButton quiet(String key, Runnable work, Object... arguments) {
        var button = new NativeButton(getTranslation(key, arguments), click -> decide(work));
        button.addClassName("fm-quiet");
        return button;
    }

    protected Button offer(HistoryValue.Offer offer, Runnable work) {
        var button = new Button(
                offer.beside().isEmpty()
                        ? getTranslation("history.values.is", offer.name())
                        : getTranslation("history.values.is-beside", offer.name(), offer.beside()),
                click -> decide(work));
        button.addClassName("fm-secondary");
        return button;
    }

    protected void decide(Runnable work) {
        try {
            work.run();
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        showAgain();
    }

    protected void showAgain() {
        if (id != null) history.plan(id).ifPresent(this::show);
    }

    private String listTitle() {
        return getTranslation("history.values.title." + kind);
    }

    @Override
    public String getPageTitle() {
        return listTitle();
    }
}
