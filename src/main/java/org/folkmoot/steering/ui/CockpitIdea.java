package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.SimilarIdea;
import org.folkmoot.idea.ui.BackingSection;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.scoring.ui.NotesSection;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The idea itself, whole, at reading width: its words, where it comes from, who is behind it, what is like it, what colleagues note. */
class CockpitIdea extends Article {

    private static final int SIMILAR = 4;

    private final transient CockpitServices services;

    CockpitIdea(IdeaDetail idea, CockpitServices services) {
        this.services = services;
        addClassNames("fm-cockpit-idea", "fm-reading");
        add(new PageSection(getTranslation("steering.cockpit.wording"), RichTextView.show(idea.wording())));
        if (!idea.helps().isEmpty())
            add(new PageSection(getTranslation("steering.cockpit.helps"), RichTextView.show(idea.helps())));
        add(
                new PageSection(
                        getTranslation("steering.cockpit.placement"),
                        new Paragraph(services.words().placement(idea))),
                links(idea),
                new BackingSection(
                        services.words(),
                        idea.backing(),
                        services.ideas().backedBy(idea.id()),
                        getTranslation("steering.cockpit.backing")));
        differences(idea);
        similar(idea);
        add(new NotesSection(services.notes(), services.dates(), idea.id()));
    }

    private Paragraph links(IdeaDetail idea) {
        var line = new Paragraph(new Anchor(IdeaNavigation.idea(idea.id()), getTranslation("steering.cockpit.page")));
        if (idea.revision() > 1)
            line.add(
                    new Span(" · "),
                    new Anchor(
                            IdeaNavigation.versions(idea.id()),
                            getTranslation("steering.cockpit.versions", idea.revision())));
        var origin = idea.origin();
        if (origin != null) {
            var words = getTranslation(
                    "steering.cockpit.origin", getTranslation("origin." + origin.kind()), origin.label());
            line.add(new Span(" · "), origin.link().isEmpty() ? new Span(words) : new Anchor(origin.link(), words));
        }
        line.addClassName("fm-grey");
        return line;
    }

    private void differences(IdeaDetail idea) {
        var said = services.differences().of(idea.id());
        if (said.isEmpty()) return;
        var section = new PageSection(getTranslation("steering.cockpit.differences"));
        said.forEach(one -> section.add(
                new Paragraph(
                        new Span(getTranslation("steering.cockpit.than") + " "),
                        new Anchor(IdeaNavigation.idea(one.other()), one.title())),
                RichTextView.show(one.reason())));
        add(section);
    }

    private void similar(IdeaDetail idea) {
        var rows = services.similar().moreLike(idea).stream()
                .map(SimilarIdea::idea)
                .limit(SIMILAR)
                .map(one -> new Row(one.title(), services.words().row(one), IdeaNavigation.idea(one.id())))
                .toArray(Row[]::new);
        if (rows.length > 0) add(new PageSection(getTranslation("steering.cockpit.similar"), new Rows(rows)));
    }
}
