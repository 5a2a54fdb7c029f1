package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.idea.Backing;
import org.folkmoot.idea.SectorBacking;
import org.folkmoot.shared.ui.PageSection;

/** Who is behind an idea: people, organisations, sectors, with the counting rule. */
public class BackingSection extends PageSection {

    private final transient IdeaWords words;
    private final Paragraph backed = new Paragraph();

    public BackingSection(IdeaWords words, Backing backing, List<SectorBacking> sectors, String title) {
        super(title);
        this.words = words;
        show(backing);
        add(backed);
        if (sectors.stream().anyMatch(one -> one.people() != null)) add(list(sectors));
        var rule = new NativeDetails(
                getTranslation("idea.backing.rule.label"),
                new Paragraph(getTranslation("idea.backing.rule", Backing.SMALLEST_SHOWN)));
        rule.addClassName("fm-rule");
        add(new Div(rule));
    }

    void show(Backing backing) {
        backed.setText(words.backing(backing));
    }

    private UnorderedList list(List<SectorBacking> sectors) {
        var list = new UnorderedList(sectors.stream()
                .map(one -> new ListItem(
                        one.people() == null
                                ? getTranslation("idea.backing.sector.few", one.sector(), Backing.SMALLEST_SHOWN)
                                : getTranslation("idea.backing.sector", one.sector(), one.people())))
                .toArray(ListItem[]::new));
        list.addClassName("fm-backing");
        return list;
    }
}
