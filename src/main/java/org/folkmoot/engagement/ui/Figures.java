package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.RowsAsked.Who;
import org.folkmoot.engagement.ui.ReachWords.Figure;
import org.folkmoot.programme.Measure;
import org.jspecify.annotations.Nullable;

/** The figures of a scope in a row. Each opens what is behind it: for managers its rows, for all others its breakdown. */
class Figures extends UnorderedList {

    private final ReachWords words;
    private final transient Seen seen;
    private final @Nullable Integer strand;
    private List<Figure> shown = List.of();
    private boolean withPeople = true;

    /** @param strand its number, or null for the whole programme */
    Figures(ReachWords words, Seen seen, @Nullable Integer strand) {
        this.words = words;
        this.seen = seen;
        this.strand = strand;
        addClassName("fm-figures");
        add(nobody());
    }

    /** Where the people are the big number beside them. */
    Figures withoutPeople() {
        withPeople = false;
        return this;
    }

    Figures show(Reach reach, ReachOverview overview) {
        var now = words.figures(reach, overview).stream()
                .filter(figure -> withPeople || figure.of() != Measure.PEOPLE)
                .toList();
        if (now.equals(shown)) return this;
        shown = now;
        removeAll();
        if (now.isEmpty()) add(nobody());
        now.forEach(figure -> add(new ListItem(new Anchor(behind(figure.of()), figure.words()))));
        return this;
    }

    private ListItem nobody() {
        return new ListItem(words.say("engagement.nothing-recorded"));
    }

    private String behind(@Nullable Measure of) {
        if (of == Measure.ORGANISATIONS) return ReachNavigation.page(strand, ReachNavigation.ORGANISATIONS);
        if (of == Measure.SECTORS) return ReachNavigation.page(strand, ReachNavigation.SECTORS);
        if (!seen.rows()) return ReachNavigation.page(strand, ReachNavigation.OVER_TIME);
        return ReachNavigation.rows(
                strand, of == null ? Who.UNNAMED : of == Measure.ACTIVITIES ? Who.ANYBODY : Who.NAMED);
    }
}
