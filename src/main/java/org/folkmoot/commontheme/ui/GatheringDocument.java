package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.commontheme.GatheringDetail;
import org.folkmoot.commontheme.ThemeCount;
import org.folkmoot.commontheme.ThemeDetail;
import org.folkmoot.commontheme.ThemeLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Common themes to read: each with its count, its lines and where they were said. */
class GatheringDocument extends Div {

    private final transient Dates dates;

    GatheringDocument(GatheringDetail gathering, Dates dates) {
        this.dates = dates;
        addClassName("fm-themes-document");
        if (gathering.themes().isEmpty()) add(new EmptyState(getTranslation("commontheme.page.empty")));
        else add(count(gathering.count(), "commontheme.count.all-rule"));
        gathering.themes().forEach(theme -> add(theme(theme)));
        if (!gathering.sessions().isEmpty()) add(sessions(gathering));
    }

    private PageSection theme(ThemeDetail theme) {
        var section = new PageSection(theme.title());
        if (!theme.summary().isEmpty()) {
            var summary = new Paragraph(theme.summary());
            summary.addClassName("fm-theme-summary");
            section.add(summary);
        }
        section.add(count(theme.count(), "commontheme.count.rule"));
        var lines = new UnorderedList();
        lines.addClassName("fm-notes-lines");
        theme.lines().stream().filter(ThemeLine::open).forEach(line -> lines.add(line(line)));
        if (lines.getComponentCount() > 0) section.add(lines);
        if (theme.removed() > 0) section.add(grey(getTranslation("commontheme.page.removed", theme.removed())));
        if (theme.notOpen() > 0) section.add(grey(getTranslation("commontheme.page.not-open", theme.notOpen())));
        return section;
    }

    private ListItem line(ThemeLine line) {
        var item = new ListItem();
        if (line.quotation()) {
            item.addClassName("fm-note-quotation");
            item.add(new Paragraph("“" + line.wording() + "”"));
        } else item.add(new Span(line.wording()));
        item.add(from(line, dates));
        return item;
    }

    /** Who said it, for a quotation; where and when; each leads there. */
    static Div from(ThemeLine line, Dates dates) {
        var from = new Div();
        from.addClassNames("fm-grey", "fm-line-from");
        if (line.quotation())
            from.add(new Span(from.getTranslation(
                    "commontheme.line.by",
                    line.named() == null ? from.getTranslation("commontheme.line.participant") : line.named())));
        var session = new Anchor(GatheringNavigation.session(line), line.sessionTitle());
        var notes = new Anchor(
                GatheringNavigation.notes(line),
                from.getTranslation("commontheme.line.notes", dates.day(line.startsAt()), line.section()));
        notes.getElement()
                .setAttribute(
                        "aria-label",
                        from.getTranslation(
                                "commontheme.line.notes.label",
                                line.sessionTitle(),
                                dates.day(line.startsAt()),
                                line.section()));
        from.add(session, notes);
        return from;
    }

    static Component count(ThemeCount count, String rule) {
        var words = new Span();
        words.setText(words.getTranslation(
                "commontheme.count", count.lines(), count.sessions(), count.quotations(), count.named()));
        var why =
                new NativeDetails(words.getTranslation("shared.stat.rule"), new Paragraph(words.getTranslation(rule)));
        why.addClassName("fm-rule");
        var line = new Div(words, why);
        line.addClassName("fm-theme-count");
        return line;
    }

    private PageSection sessions(GatheringDetail gathering) {
        var rows = new Rows();
        gathering
                .sessions()
                .forEach(one -> rows.add(new Row(
                        one.notes().title(),
                        dates.day(one.notes().startsAt()) + " · " + one.notes().area(),
                        "conversations/" + one.notes().session().value() + "/notes")));
        return new PageSection(getTranslation("commontheme.page.sessions"), rows);
    }

    private static Paragraph grey(String words) {
        var line = new Paragraph(words);
        line.addClassName("fm-grey");
        return line;
    }
}
