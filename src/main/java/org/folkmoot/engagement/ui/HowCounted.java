package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.engagement.Pace;

/** The counting rules in words, one click away. */
final class HowCounted {

    private HowCounted() {}

    static NativeDetails details(Component screen, String rule) {
        var rules = new UnorderedList();
        for (var figure :
                new String[] {"people", "unnamed", "places", "organisations", "sectors", "activities", "moderated"})
            rules.add(new ListItem(screen.getTranslation("engagement.rule." + figure)));
        rules.add(new ListItem(screen.getTranslation("engagement.rule.pace", Pace.WINDOW_DAYS)));
        rules.add(new ListItem(screen.getTranslation("engagement.rule.range", Pace.WINDOW_DAYS / 7)));
        var details =
                new NativeDetails(screen.getTranslation("engagement.rule.title"), new Div(new Paragraph(rule), rules));
        details.addClassName("fm-rule");
        return details;
    }
}
