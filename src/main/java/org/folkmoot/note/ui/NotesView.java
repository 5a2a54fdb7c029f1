package org.folkmoot.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.ui.CommentSection;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesDetail;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** A session's notes: written together by those who run it, read by those who came, then by everybody; {@code ?line=ID}. */
@Route(NoteNavigation.NOTES)
@AnonymousAllowed
class NotesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NotesPageServices services;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private final Div comments = new Div();
    private final Div foot = new Div();
    private @Nullable NotesEditor editor;
    private @Nullable DialogueSessionId session;
    private transient @Nullable NotesDetail shown;
    private String title = "";

    NotesView(NotesPageServices services) {
        this.services = services;
        addClassName("fm-notes");
        add(header, body, comments, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get(NoteNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(services.conversations()::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var about = found.get().session();
        session = about.id();
        title = getTranslation("note.page.title", about.title());
        header.title(title);
        header.kicker(new Anchor(NoteNavigation.session(about.id()), "◂ " + getTranslation("note.page.back")));
        header.subline(services.dates().span(about.startsAt(), about.endsAt()) + " · " + about.where());
        services.notes().find(about.id()).ifPresentOrElse(this::show, () -> nothing(about));
        talk(event.getLocation(), about.id());
        parameter(event.getLocation(), "line").flatMap(NoteLineId::parse).ifPresent(this::goTo);
    }

    private void nothing(SessionSummary about) {
        shown = null;
        editor = null;
        body.removeAll();
        foot.removeAll();
        header.actions();
        if (services.notes().mayBegin(about)) body.add(new BeginNotes(services, about.id(), this::refresh));
        else
            body.add(new EmptyState(
                    getTranslation("note.page.not-yet"),
                    new Anchor(NoteNavigation.session(about.id()), getTranslation("note.page.see-session"))));
    }

    private void show(NotesDetail notes) {
        var before = shown;
        shown = notes;
        if (before == null || !before.standsAs(notes)) showStanding(notes);
        if (notes.writable()) {
            if (editor == null) {
                body.removeAll();
                editor = new NotesEditor(services, notes.session());
                body.add(editor);
            }
            editor.show(notes);
        } else {
            editor = null;
            body.removeAll();
            body.add(new NotesDocument(services, notes, this::refresh));
        }
    }

    private void showStanding(NotesDetail notes) {
        var print = new Anchor(NoteNavigation.print(notes.session()), getTranslation("note.page.print-view"));
        print.addClassName("fm-quiet");
        header.actions(new StepButtons(services, notes, this::refresh).buttons(print));
        foot.removeAll();
        if (notes.removed() > 0 && notes.writable()) foot.add(new RemovedLines(services, notes, this::refresh));
        if (!notes.steps().isEmpty()) foot.add(StepsSection.of(notes, services.dates()));
    }

    private void refresh() {
        var id = session;
        if (id == null) return;
        services.notes()
                .find(id)
                .ifPresentOrElse(
                        this::show,
                        () -> services.conversations().find(id).ifPresent(found -> nothing(found.session())));
        if (comments.getComponentCount() == 0) talk(new Location(""), id);
    }

    /** Those who came talk about what was sent round; others see neither the words nor that there are any. */
    private void talk(Location location, DialogueSessionId id) {
        comments.removeAll();
        if (shown == null || !shown.discussed()) return;
        comments.add(new CommentSection(
                        services.comments(),
                        services.moderation(),
                        services.dates(),
                        new CommentOn("notes", id.value()),
                        false,
                        () -> {})
                .open(parameter(location, "comment").flatMap(CommentId::parse)));
    }

    private void goTo(NoteLineId line) {
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => { const l = document.getElementById($0); if (!l) return;"
                                + " l.classList.add('fm-aimed'); l.scrollIntoView({block: 'center'}); });",
                        NoteNavigation.domId(line));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var id = session;
        if (id == null) return;
        var watching = services.watch().watch(id, () -> ui.access(this::refresh));
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
