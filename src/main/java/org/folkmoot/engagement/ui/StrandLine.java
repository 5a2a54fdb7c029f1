package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.engagement.ForecastRange;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.StrandReach;
import org.jspecify.annotations.Nullable;

/** One strand: its target, its figures, its pace, and how it is counted. */
class StrandLine extends Section {

    private final ReachWords words;
    private final Paragraph target = new Paragraph();
    private final StrandFigures figures;

    StrandLine(StrandReach line, ReachWords words, Seen seen) {
        var number = line.strand().number();
        this.words = words;
        this.figures = new StrandFigures(words, seen, number);
        addClassName("fm-reach-strand");
        setId(ReachNavigation.anchor(number));
        target.addClassName("fm-grey");
        var head = new Div(
                new H2(new Anchor(ReachNavigation.strand(number), line.strand().name())), target);
        head.addClassName("fm-reach-strand-head");
        var foot = new Div(HowCounted.details(this, words.rule(line.strand().counts())));
        foot.addClassName("fm-line");
        foot.add(more("engagement.strand.more", ReachNavigation.strand(number), line));
        if (seen.rows()) foot.add(more("engagement.rows.link", ReachNavigation.rows(number), line));
        add(head, figures, foot);
    }

    StrandLine show(StrandReach line, ReachOverview overview, @Nullable ForecastRange range) {
        target.setText(words.target(line.pace(), line.strand().parts()));
        figures.show(line, overview, range);
        return this;
    }

    private Anchor more(String key, String href, StrandReach line) {
        var link = new Anchor(href, words.say(key));
        link.setAriaLabel(
                words.say("engagement.of-strand", words.say(key), line.strand().name()));
        return link;
    }
}
