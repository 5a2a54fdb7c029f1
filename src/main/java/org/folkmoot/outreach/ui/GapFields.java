package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.outreach.GapFilter;
import org.folkmoot.outreach.GapFilter.Gap;
import org.folkmoot.outreach.GapFilter.Order;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;

/** What to look at, kept in the address. */
class GapFields extends Div {

    private static final int WORDS_MAX = 100;

    private final Select<Gap> gap = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Select<Area> area = new Select<>();
    private final Select<Order> order = new Select<>();
    private final TextField words = new TextField();
    private final List<Sector> sectors;
    private final List<Area> areas;
    private boolean showing;

    GapFields(ProgrammeService programme) {
        sectors = programme.sectors();
        areas = programme.areas();
        addClassName("fm-filters");
        choice(gap, "outreach.gap", List.of(Gap.values()), one -> getTranslation("outreach.gap." + one));
        choice(sector, "outreach.sector", sectors, Sector::name);
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(getTranslation("outreach.all"));
        choice(area, "outreach.area", areas, Area::name);
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(getTranslation("outreach.all"));
        choice(order, "outreach.order", List.of(Order.values()), one -> getTranslation("outreach.order." + one));
        words.setLabel(getTranslation("outreach.words"));
        words.setClearButtonVisible(true);
        words.setMaxLength(WORDS_MAX);
        words.addValueChangeListener(change -> go());
        add(gap, sector, area, order, words);
    }

    private <T> void choice(Select<T> field, String key, List<T> items, Function<T, String> name) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one == null ? getTranslation("outreach.all") : name.apply(one));
        field.addValueChangeListener(change -> go());
    }

    void show(Location location) {
        showing = true;
        gap.setValue(named(location, "gap", Gap.values(), Gap.NOTHING));
        order.setValue(named(location, "sort", Order.values(), Order.LONGEST_AGO));
        sector.setValue(parameter(location, "sector")
                .flatMap(id -> sectors.stream()
                        .filter(one -> one.id().value().toString().equals(id))
                        .findFirst())
                .orElse(null));
        area.setValue(parameter(location, "area")
                .flatMap(id -> areas.stream()
                        .filter(one -> one.id().value().toString().equals(id))
                        .findFirst())
                .orElse(null));
        words.setValue(parameter(location, "q")
                .map(text -> text.length() > WORDS_MAX ? text.substring(0, WORDS_MAX) : text)
                .orElse(""));
        showing = false;
    }

    GapFilter chosen() {
        return new GapFilter(
                gap.getValue(),
                sector.getOptionalValue().map(Sector::id).orElse(null),
                area.getOptionalValue().map(Area::id).orElse(null),
                words.getValue(),
                order.getValue());
    }

    private void go() {
        if (showing) return;
        Map<String, String> parameters = new HashMap<>();
        parameters.put("gap", gap.getValue().name());
        parameters.put("sort", order.getValue().name());
        sector.getOptionalValue()
                .ifPresent(one -> parameters.put("sector", one.id().value().toString()));
        area.getOptionalValue()
                .ifPresent(one -> parameters.put("area", one.id().value().toString()));
        if (!words.getValue().isBlank()) parameters.put("q", words.getValue());
        getUI().orElseGet(UI::getCurrent).navigate(GapView.ROUTE, QueryParameters.simple(parameters));
    }

    private static <E extends Enum<E>> E named(Location location, String name, E[] values, E otherwise) {
        return parameter(location, name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(one -> one.name().equals(text))
                        .findFirst())
                .orElse(otherwise);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }
}
