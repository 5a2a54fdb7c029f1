package org.folkmoot.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Facet;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;

/** The filters of a search: each value is a link that chooses it, or lets go of it, with how many things it leaves. */
@Tag("details")
class FacetPanel extends HtmlContainer {

    /** Values shown at once; the rest opens below them. */
    private static final int SHOWN = 6;

    private final SearchAsk ask;
    private final transient PortalClock clock;

    FacetPanel(SearchAsk ask, List<Facet> facets, PortalClock clock, Consumer<SearchAsk> open) {
        this.ask = ask;
        this.clock = clock;
        addClassName("fm-facets");
        if (ask.filtered()) getElement().setAttribute("open", true);
        add(summary(getTranslation("search.filters", chosenCount())));
        if (ask.filtered()) add(new Anchor(link(ask.unfiltered()), getTranslation("search.filters.clear")));
        facets.stream()
                .filter(facet -> facet.dimension() != Dimension.KIND)
                .map(this::section)
                .forEach(this::add);
        add(dates(open));
    }

    private Section section(Facet facet) {
        var heading = new H3(getTranslation("search.dimension." + facet.dimension()));
        heading.setId("facet-" + facet.dimension().parameter());
        var section = new Section(
                heading, list(facet, facet.values().stream().limit(SHOWN).toList()));
        if (facet.values().size() > SHOWN) {
            var more = new Details();
            more.add(
                    summary(getTranslation("search.filters.more", facet.values().size() - SHOWN)),
                    list(facet, facet.values().stream().skip(SHOWN).toList()));
            section.add(more);
        }
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return section;
    }

    private UnorderedList list(Facet facet, List<Facet.Value> values) {
        var list = new UnorderedList();
        for (var value : values) {
            var count = new Span(String.format(Locale.UK, "%,d", value.count()));
            count.addClassName("fm-count");
            var link = new Anchor(link(ask.toggle(facet.dimension(), value.value())));
            link.add(new Span(name(value)), count);
            if (value.chosen()) link.getElement().setAttribute("aria-current", "true");
            list.add(new ListItem(link));
        }
        return list;
    }

    private Section dates(Consumer<SearchAsk> open) {
        var heading = new H3(getTranslation("search.date"));
        var from = day("search.date.from", ask.from(), 0);
        var until = day("search.date.until", ask.until(), 1);
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) open.accept(ask.between(start(change.getValue(), 0), ask.until()));
        });
        until.addValueChangeListener(change -> {
            if (change.isFromClient()) open.accept(ask.between(ask.from(), start(change.getValue(), 1)));
        });
        var fields = new Div(from, until);
        fields.addClassName("fm-dates");
        return new Section(heading, fields);
    }

    private DatePicker day(String key, @Nullable Instant moment, int before) {
        var day = new DatePicker(getTranslation(key));
        day.setLocale(Locale.UK);
        day.setClearButtonVisible(true);
        if (moment != null) day.setValue(clock.local(moment).toLocalDate().minusDays(before));
        return day;
    }

    private @Nullable Instant start(@Nullable LocalDate day, int after) {
        return day == null
                ? null
                : day.plusDays(after).atStartOfDay(clock.getZone()).toInstant();
    }

    /** A theme's own name, or words of the bundle. */
    private String name(Facet.Value value) {
        var name = value.name();
        return name == null ? getTranslation(value.value()) : name;
    }

    private int chosenCount() {
        return ask.chosen().entrySet().stream()
                        .filter(chosen -> chosen.getKey() != Dimension.KIND)
                        .mapToInt(chosen -> chosen.getValue().size())
                        .sum()
                + (ask.from() == null ? 0 : 1)
                + (ask.until() == null ? 0 : 1);
    }

    private String link(SearchAsk other) {
        return SearchNavigation.link(other, clock);
    }

    private static Summary summary(String text) {
        var summary = new Summary();
        summary.setText(text);
        return summary;
    }

    @Tag("details")
    private static class Details extends HtmlContainer {}

    @Tag("summary")
    private static class Summary extends HtmlContainer {}
}
