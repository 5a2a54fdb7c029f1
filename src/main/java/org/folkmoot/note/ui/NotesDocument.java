package org.folkmoot.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.member.Role;
import org.folkmoot.note.NoteLine;
import org.folkmoot.note.NoteSection;
import org.folkmoot.note.NoteSectionKind;
import org.folkmoot.note.NotesDetail;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageSection;

/** Notes to read: sections with something in them, quotations set apart. */
class NotesDocument extends Div {

    private final transient NotesPageServices services;
    private final transient Runnable changed;
    private final boolean makesIdeas;

    NotesDocument(NotesPageServices services, NotesDetail notes, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.makesIdeas = services.currentMember().has(Role.FACILITATOR)
                || services.currentMember().has(Role.MANAGER);
        addClassName("fm-notes-document");
        if (notes.empty()) add(new EmptyState(getTranslation("note.page.empty")));
        notes.sections().stream()
                .filter(section -> !section.lines().isEmpty())
                .forEach(section -> add(section(section)));
    }

    private PageSection section(NoteSection section) {
        var list = new UnorderedList();
        list.addClassName("fm-notes-lines");
        section.lines().forEach(line -> list.add(line(section, line)));
        return new PageSection(section.title(), list);
    }

    private ListItem line(NoteSection section, NoteLine line) {
        var item = new ListItem();
        item.setId(NoteNavigation.domId(line.id()));
        if (line.quotation() == null) item.add(new Span(line.wording()));
        else {
            item.addClassName("fm-note-quotation");
            item.add(new Paragraph("“" + line.wording() + "”"), new QuotationLine(null, services, line, false));
            if (line.quotation().mine()) item.add(mine(line));
        }
        if (line.idea() != null) item.add(ideaLink(line.idea()));
        else if (makesIdeas && section.kind() == NoteSectionKind.IDEAS) item.add(makeIdea(line));
        return item;
    }

    /** The speaker decides about their own name, at any time. */
    private Div mine(NoteLine line) {
        var named = line.quotation() != null && line.quotation().named() != null;
        var words = new Span(getTranslation(named ? "note.quote.mine.named" : "note.quote.mine.ask"));
        words.addClassName("fm-grey");
        var part = new Div(words);
        part.addClassNames("fm-note-mine", "fm-no-print");
        if (!named) part.add(button("note.quote.mine.yes", () -> answer(line, true)));
        if (named || line.quotation() != null && line.quotation().asked())
            part.add(button("note.quote.mine.no", () -> answer(line, false)));
        return part;
    }

    private void answer(NoteLine line, boolean agreed) {
        if (attempt(() -> services.quotations().answer(line.id(), agreed))) {
            Notice.show(getTranslation(agreed ? "note.quote.mine.done-yes" : "note.quote.mine.done-no"));
            changed.run();
        }
    }

    private NativeButton makeIdea(NoteLine line) {
        var button = button("note.idea.make.short", () -> {
            IdeaMaking.of(services, line.id(), this::attempt);
            changed.run();
        });
        button.getElement().setAttribute("aria-label", getTranslation("note.idea.make.label", line.wording()));
        return button;
    }

    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            return false;
        }
    }

    private NativeButton button(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("fm-quiet");
        return button;
    }

    static Component ideaLink(NoteLine.LineIdea idea) {
        var words = new Span();
        var stage = idea.stage() == null ? "note.idea.see" : "idea.stage." + idea.stage();
        var link = new Anchor(
                IdeaNavigation.idea(idea.id()),
                idea.stage() == null
                        ? words.getTranslation(stage)
                        : words.getTranslation("note.idea.stage", words.getTranslation(stage)));
        link.addClassName("fm-note-idea");
        return link;
    }
}
