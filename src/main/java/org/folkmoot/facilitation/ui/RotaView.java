package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.conversation.SeriesSummary;
import org.folkmoot.facilitation.RotaAsk;
import org.folkmoot.facilitation.RotaOutcome;
import org.folkmoot.facilitation.RotaPast;
import org.folkmoot.facilitation.RotaService;
import org.folkmoot.facilitation.RotaTerms;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.dao.ConcurrencyFailureException;

/** A rota for sessions that too few run: proposed, adjusted, assigned in one step; {@code ?series=…&from=2026-12-01&to=2027-02-28}. */
@Route(FacilitationNavigation.ROTA)
@RolesAllowed("MANAGER")
class RotaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_MONTHS = 3;
    private static final String SERIES = "series";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient RotaService service;
    private final transient ConversationService conversations;
    private final transient PortalClock clock;
    private final transient Dates dates;

    private final Div proposal = new Div();
    private final Div past = new Div();
    private final List<RotaLinePart> lines = new ArrayList<>();

    RotaView(RotaService service, ConversationService conversations, PortalClock clock, Dates dates) {
        this.service = service;
        this.conversations = conversations;
        this.clock = clock;
        this.dates = dates;
        addClassName("fm-rota");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var all = conversations.series();
        var series = Parts.parameter(location, SERIES)
                .flatMap(SeriesId::parse)
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
        var from = Parts.day(location, FROM).orElse(clock.today());
        var to = Parts.day(location, TO).orElse(from.plusMonths(USUAL_MONTHS));
        removeAll();
        var header = new PageHeader(getTranslation("facilitation.rota.title"));
        header.kicker(new Anchor(FacilitationNavigation.POOL, getTranslation("facilitation.back-to-pool")));
        header.subline(getTranslation("facilitation.rota.subline"));
        add(header, form(all, series, from, to), proposal, past, terms());
        proposal.removeAll();
        try {
            propose(new RotaAsk(series.map(SeriesSummary::id).orElse(null), from, to));
        } catch (UnusableInputException no) {
            proposal.add(new EmptyState(getTranslation(no.key(), no.arguments())));
        }
        showPast();
    }

    private Div form(List<SeriesSummary> all, Optional<SeriesSummary> series, LocalDate from, LocalDate to) {
        var which = new ComboBox<SeriesSummary>(getTranslation("facilitation.rota.series"));
        which.setItems(all);
        which.setItemLabelGenerator(SeriesSummary::title);
        which.setClearButtonVisible(true);
        which.setPlaceholder(getTranslation("facilitation.rota.all-series"));
        series.ifPresent(which::setValue);
        var first = Parts.day(getTranslation("facilitation.rota.from"));
        first.setValue(from);
        var last = Parts.day(getTranslation("facilitation.rota.to"));
        last.setValue(to);
        var propose = Parts.button(getTranslation("facilitation.rota.propose"), "fm-secondary", () -> {
            var begins = FieldErrors.on(first, () -> Parts.given(first.getValue()));
            if (begins.isEmpty()) return;
            var ends = FieldErrors.on(last, () -> RotaAsk.lastDay(begins.get(), Parts.given(last.getValue())));
            if (ends.isEmpty()) return;
            var parameters = new LinkedHashMap<String, String>();
            Optional.ofNullable(which.getValue())
                    .ifPresent(one -> parameters.put(SERIES, one.id().value().toString()));
            parameters.put(FROM, begins.get().toString());
            parameters.put(TO, ends.get().toString());
            UI.getCurrent().navigate(FacilitationNavigation.ROTA, QueryParameters.simple(parameters));
        });
        var form = new Div(which, first, last, propose);
        form.addClassName("fm-filters");
        return form;
    }

    private void propose(RotaAsk ask) {
        proposal.removeAll();
        lines.clear();
        var proposed = service.propose(ask);
        if (proposed.people() == 0) {
            proposal.add(new EmptyState(getTranslation("facilitation.none")));
            return;
        }
        if (proposed.lines().isEmpty()) {
            proposal.add(new EmptyState(
                    getTranslation("facilitation.rota.none"),
                    new Anchor("conversations", getTranslation("facilitation.rota.see-all"))));
            return;
        }
        proposal.add(new Paragraph(getTranslation(
                "facilitation.rota.rule",
                proposed.terms().months(),
                String.format(Locale.UK, "%.1f", proposed.fairShare()),
                proposed.terms().experiencedFrom())));
        proposed.lines().forEach(line -> lines.add(new RotaLinePart(line, dates)));
        lines.forEach(proposal::add);
        var assign = Parts.button(getTranslation("facilitation.rota.assign"), "fm-primary", () -> assign(ask));
        var actions = new Div(assign, Parts.grey(getTranslation("facilitation.rota.assign-note")));
        actions.addClassName("fm-actions");
        proposal.add(actions);
    }

    private void assign(RotaAsk ask) {
        try {
            switch (service.assign(lines.stream().map(RotaLinePart::asked).toList())) {
                case RotaOutcome.Assigned done -> {
                    Notice.show(getTranslation("facilitation.rota.assigned", done.sessions(), done.given()));
                    propose(ask);
                    showPast();
                }
                case RotaOutcome.Changed changed -> {
                    lines.forEach(line -> line.say(changed.lines()));
                    Notice.keep(getTranslation(
                            "facilitation.rota.changed", changed.lines().size()));
                }
            }
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        } catch (ConcurrencyFailureException someoneElseWasFirst) {
            Notice.keep(getTranslation("facilitation.refusal.changed-meanwhile"));
        }
    }

    private void showPast() {
        past.removeAll();
        var all = service.past();
        if (all.isEmpty()) return;
        var rows = new Rows();
        all.forEach(one -> rows.add(row(one)));
        past.add(new PageSection(getTranslation("facilitation.rota.past"), rows));
    }

    private Row row(RotaPast one) {
        var row = new Row(
                getTranslation(
                        "facilitation.rota.past-line",
                        dates.moment(one.madeAt()),
                        one.given().size()),
                "");
        var by = new Div(getTranslation(
                "facilitation.recorded-by",
                one.madeBy().isEmpty() ? getTranslation("facilitation.gone") : one.madeBy()));
        var whom = new com.vaadin.flow.component.html.UnorderedList();
        one.given()
                .forEach(given -> whom.add(new com.vaadin.flow.component.html.ListItem(getTranslation(
                        given.standing() ? "facilitation.rota.given" : "facilitation.rota.given-no-more",
                        given.name().isEmpty() ? getTranslation("facilitation.gone") : given.name(),
                        given.title(),
                        dates.moment(given.startsAt())))));
        row.grey(by, new NativeDetails(getTranslation("facilitation.rota.who-got"), whom));
        var undone = one.undoneAt();
        if (undone != null)
            return row.end(new Pill(getTranslation("facilitation.rota.undone", dates.day(undone)), Pill.Tone.ACCENT));
        if (!one.open()) return row;
        return row.end(Parts.button(
                getTranslation("facilitation.rota.undo"),
                "fm-quiet",
                () -> Confirm.ask(
                        getTranslation("facilitation.rota.undo-title"),
                        getTranslation("facilitation.rota.undo-text"),
                        getTranslation("facilitation.rota.undo"),
                        () -> {
                            try {
                                Notice.show(getTranslation("facilitation.rota.undone-now", service.undo(one.id())));
                            } catch (RefusedException no) {
                                Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
                            }
                            UI.getCurrent().refreshCurrentRoute(false);
                        })));
    }

    private PageSection terms() {
        var now = service.terms();
        var months = new IntegerField(getTranslation("facilitation.terms.months"));
        months.setValue(now.months());
        months.setStepButtonsVisible(true);
        var experienced = new IntegerField(getTranslation("facilitation.terms.experienced"));
        experienced.setValue(now.experiencedFrom());
        experienced.setStepButtonsVisible(true);
        var save = Parts.button(getTranslation("facilitation.terms.save"), "fm-secondary", () -> {
            var over = FieldErrors.on(months, () -> RotaTerms.months(Parts.given(months.getValue())));
            var from =
                    FieldErrors.on(experienced, () -> RotaTerms.experiencedFrom(Parts.given(experienced.getValue())));
            if (over.isEmpty() || from.isEmpty()) return;
            service.change(new RotaTerms(over.get(), from.get()));
            Notice.show(getTranslation("facilitation.terms.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        });
        var form = new Div(months, experienced, save);
        form.addClassName("fm-filters");
        return new PageSection(
                getTranslation("facilitation.terms.title"),
                Parts.grey(getTranslation("facilitation.terms.note")),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("facilitation.rota.title");
    }
}
