package org.folkmoot.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.NotesState;
import org.folkmoot.note.NotesSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Published notes; for those who run sessions also those to finish: {@code ?which=unfinished&page=2}. */
@Route(NoteNavigation.LIST)
@Menu(order = 105, title = "note.list.title")
@AnonymousAllowed
class NotesListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;
    private static final String UNFINISHED = "unfinished";

    private final transient NotesService notes;
    private final transient CurrentMember member;
    private final transient Dates dates;

    NotesListView(NotesService notes, CurrentMember member, Dates dates) {
        this.notes = notes;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var writes = member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
        var unfinished = writes
                && location.getQueryParameters()
                        .getSingleParameter("which")
                        .filter(UNFINISHED::equals)
                        .isPresent();
        var asked = PageRequest.of(Pager.pageIn(location), ROWS);
        var page = unfinished ? notes.unfinished(asked) : notes.published(asked);
        removeAll();
        add(header());
        if (writes) add(tabs(unfinished));
        add(list(page, unfinished), new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("note.list.title"));
        header.subline(getTranslation("note.list.subline"));
        if (member.has(Role.MANAGER)) {
            var templates = new Anchor(NoteNavigation.TEMPLATES, getTranslation("note.list.templates"));
            templates.addClassName("fm-secondary");
            header.actions(templates);
        }
        return header;
    }

    private Nav tabs(boolean unfinished) {
        var tabs = new Nav(
                tab("note.list.published", NoteNavigation.LIST, !unfinished),
                tab("note.list.unfinished", NoteNavigation.LIST + "?which=" + UNFINISHED, unfinished));
        tabs.addClassName("fm-session-tabs");
        tabs.setAriaLabel(getTranslation("note.list.which"));
        return tabs;
    }

    private Anchor tab(String key, String path, boolean here) {
        var tab = new Anchor(path, getTranslation(key));
        if (here) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }

    private Component list(Page<NotesSummary> page, boolean unfinished) {
        if (page.isEmpty())
            return new EmptyState(
                    getTranslation(unfinished ? "note.list.none-unfinished" : "note.list.none"),
                    new Anchor("conversations?when=past", getTranslation("note.page.see-session")));
        var rows = new Rows();
        page.forEach(one -> rows.add(row(one, unfinished)));
        return rows;
    }

    private Row row(NotesSummary one, boolean unfinished) {
        var row = new Row(
                one.title(), dates.day(one.startsAt()) + " · " + one.area(), NoteNavigation.notes(one.session()));
        if (!unfinished) return row;
        var state = one.state();
        var words = getTranslation(state == null ? "note.state.none" : "note.state." + state);
        return row.end(new Pill(words, state == NotesState.CIRCULATED ? Pill.Tone.WAITING : Pill.Tone.PLAIN));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("note.list.title");
    }
}
