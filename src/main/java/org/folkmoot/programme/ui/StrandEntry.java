package org.folkmoot.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.programme.StrandSummary;

/** One strand with everything the papers state about it. */
class StrandEntry extends ListItem {

    private final DescriptionList facts = new DescriptionList();

    StrandEntry(StrandSummary strand, Words words) {
        addClassName("fm-strand");
        var number = new Span(String.valueOf(strand.number()));
        number.addClassName("fm-strand-number");
        var name = new H3(number, new Span(" "), new Span(strand.name()));
        var when = new Paragraph(Stream.of(words.days(strand.from(), strand.to()), strand.stage(), strand.rhythm())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        when.addClassName("fm-grey");
        facts.addClassName("fm-facts");
        fact("programme.strand.cost", new Span(words.cost(strand)));
        fact("programme.strand.target", new Span(words.target(strand)));
        if (!strand.parts().isEmpty())
            fact(
                    "programme.strand.parts",
                    list(strand.parts().stream().map(words::part).toList()));
        if (!strand.metrics().isEmpty()) fact("programme.strand.metrics", list(strand.metrics()));
        fact("programme.strand.counts", new Span(words.counts(strand)));
        add(new Div(name, when), facts);
    }

    private void fact(String key, Component said) {
        facts.add(new Term(getTranslation(key)), new Description(said));
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("fm-plain-list");
        return list;
    }
}
