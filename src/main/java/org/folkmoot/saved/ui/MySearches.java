package org.folkmoot.saved.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.saved.SavedSearchLine;
import org.folkmoot.saved.SavedSearchService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Searches I keep, what was new in them, and whether I am told. */
@org.springframework.stereotype.Component
class MySearches implements AccountSection {

    static final String ANCHOR = "searches";

    private final SavedSearchService saved;
    private final Dates dates;

    MySearches(SavedSearchService saved, Dates dates) {
        this.saved = saved;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String titleKey() {
        return "saved.title";
    }

    @Override
    public Component create() {
        var list = new Div();
        fill(list);
        return list;
    }

    private void fill(Div list) {
        list.removeAll();
        var mine = saved.mine();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    list.getTranslation("saved.empty"),
                    new Anchor("search", list.getTranslation("saved.empty.search"))));
            return;
        }
        var rows = new Rows();
        mine.forEach(one -> rows.add(row(list, one)));
        list.add(rows);
    }

    private Row row(Div list, SavedSearchLine one) {
        return new Row(one.name(), words(list, one), one.address())
                .end(
                        button(
                                list,
                                one,
                                one.alerts() ? "saved.alerts.off" : "saved.alerts.on",
                                () -> saved.alert(one.id(), !one.alerts())),
                        button(list, one, "saved.remove", () -> saved.remove(one.id())));
    }

    private String words(Div list, SavedSearchLine one) {
        var matchedAt = one.matchedAt();
        var news = matchedAt == null
                ? list.getTranslation("saved.nothing-new")
                : list.getTranslation("saved.new", one.fresh(), dates.moment(matchedAt));
        return news + " · " + list.getTranslation(one.alerts() ? "saved.alerts" : "saved.no-alerts");
    }

    private Button button(Div list, SavedSearchLine one, String key, Runnable work) {
        var button = new Button(list.getTranslation(key), click -> {
            work.run();
            fill(list);
            Notice.polite(list.getUI().orElseThrow(), list.getTranslation("saved.changed", one.name()));
        });
        button.addClassName("fm-quiet");
        button.setAriaLabel(list.getTranslation("saved.button", list.getTranslation(key), one.name()));
        return button;
    }
}
