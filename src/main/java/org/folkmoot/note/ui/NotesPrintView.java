package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionDetail;
import org.folkmoot.note.NotesDetail;
import org.folkmoot.note.NotesState;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.PageHeader;

/** Notes as a document of their own: without the portal's frame, on screen as on paper. */
@Route(value = NoteNavigation.PRINT, autoLayout = false)
@AnonymousAllowed
class NotesPrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NotesPageServices services;
    private final transient ProgrammeService programme;
    private String title = "";

    NotesPrintView(NotesPageServices services, ProgrammeService programme) {
        this.services = services;
        this.programme = programme;
        addClassNames("fm-notes", "fm-notes-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = event.getRouteParameters()
                .get(NoteNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(services.conversations()::find);
        var notes =
                session.flatMap(found -> services.notes().find(found.session().id()));
        if (session.isEmpty() || notes.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(session.get(), notes.get());
    }

    private void show(SessionDetail session, NotesDetail notes) {
        var about = session.session();
        title = getTranslation("note.page.title", about.title())
                + programme.programme().map(one -> " – " + one.name()).orElse("");
        var print = new NativeButton(
                getTranslation("note.page.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-primary");
        var header = new PageHeader(about.title(), print);
        header.kicker(new Anchor(NoteNavigation.notes(about.id()), "◂ " + getTranslation("note.list.title")));
        header.subline(services.dates().span(about.startsAt(), about.endsAt()) + " · " + about.where());
        removeAll();
        var question = new Paragraph(about.question());
        question.addClassName("fm-question");
        add(header, question);
        if (notes.state() != NotesState.PUBLISHED) {
            var state = new Paragraph(getTranslation("note.state." + notes.state()));
            state.addClassName("fm-grey");
            add(state);
        }
        add(new NotesDocument(services, notes, () -> {}));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
