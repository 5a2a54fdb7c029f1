package org.folkmoot.seating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.folkmoot.seating.Seating;

/** The tables of one round side by side, a sheet of paper each round. */
class RoundPart extends Section {

    RoundPart(Seating.Round round) {
        addClassNames("fm-section", "fm-round");
        var tables = new Div();
        tables.addClassName("fm-tables");
        round.tables().forEach(table -> tables.add(table(table)));
        add(new H2(getTranslation("seating.round", round.number())), tables);
    }

    private Div table(Seating.Table table) {
        var guests = new UnorderedList();
        table.guests().forEach(guest -> guests.add(guest(guest)));
        return new Div(new H3(getTranslation("seating.table", table.number())), guests);
    }

    private static ListItem guest(Seating.Guest guest) {
        var line = new ListItem(new Span(guest.name()));
        Optional.ofNullable(guest.organisation()).ifPresent(name -> {
            var organisation = new Span(name);
            organisation.addClassName("fm-grey");
            line.add(organisation);
        });
        return line;
    }
}
