package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.engagement.Pace;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.shared.ui.ReachBar;
import org.jspecify.annotations.Nullable;

/** One strand: its target, its figures, its pace, and how it is counted. */
class StrandLine extends Section {

    /** @param rows whether this person may open the rows behind the figures */
    StrandLine(StrandReach line, ReachOverview overview, ReachWords words, boolean rows) {
        addClassName("fm-reach-strand");
        setId(ReachNavigation.anchor(line.strand().number()));
        var name = new H2(line.strand().name());
        var target = new Paragraph(words.target(line.pace(), line.strand().parts()));
        target.addClassName("fm-grey");
        var head = new Div(name, target);
        head.addClassName("fm-reach-strand-head");
        add(head, figures(words.figures(line.reach(), overview)));
        showPace(line.pace(), words);
        var foot = new Div(HowCounted.details(this, rule(line.strand().counts())));
        foot.addClassName("fm-line");
        if (rows)
            foot.add(new Anchor(ReachNavigation.rows(line.strand().number()), getTranslation("engagement.rows.link")));
        add(foot);
    }

    private void showPace(@Nullable Pace pace, ReachWords words) {
        if (pace == null) return;
        var bar = new ReachBar(pace.reached(), pace.target(), words.pace(pace));
        if (pace.expectedByToday() != null && pace.state() == Pace.State.UNDER_WAY) {
            bar.expected(pace.expectedByToday(), pace.target());
            bar.add(expected(pace.expectedByToday()));
        }
        add(bar);
    }

    private Paragraph expected(int byToday) {
        var expected = new Paragraph(getTranslation("engagement.expected", byToday));
        expected.addClassNames("fm-grey", "fm-reach-strand-expected");
        return expected;
    }

    static UnorderedList figures(List<String> figures) {
        var list = new UnorderedList();
        list.addClassName("fm-figures");
        figures.forEach(figure -> list.add(new ListItem(figure)));
        return list;
    }

    private String rule(Collection<EngagementKind> counts) {
        if (counts.isEmpty()) return getTranslation("engagement.rule.nothing");
        return getTranslation(
                "engagement.rule.kinds",
                counts.stream()
                        .sorted()
                        .map(kind -> getTranslation("programme.kind." + kind))
                        .collect(Collectors.joining(", ")));
    }
}
