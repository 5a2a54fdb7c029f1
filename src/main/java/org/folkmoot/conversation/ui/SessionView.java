package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.ui.BackLinks;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionAction;
import org.folkmoot.conversation.SessionDetail;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.SubjectParts;

/** One session: its question, when and where, how many places are left, and taking one. */
@Route("conversations/:sessionId")
@AnonymousAllowed
class SessionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String SESSION_ID = "sessionId";

    private final transient ConversationService conversations;
    private final transient SubjectParts parts;
    private final transient CommentService comments;
    private final transient Dates dates;

    private String title = "";

    SessionView(ConversationService conversations, CommentService comments, SubjectParts parts, Dates dates) {
        this.conversations = conversations;
        this.comments = comments;
        this.parts = parts;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(conversations::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SessionDetail detail) {
        var session = detail.session();
        title = session.title();
        removeAll();
        var header = new PageHeader(title, actions(detail));
        header.kicker(new Anchor("conversations", getTranslation("conversation.back")));
        header.beside(parts.about(new Origin(
                "session",
                session.id().value().toString(),
                title,
                "conversations/" + session.id().value())));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(header);
        if (session.cancelled()) add(cancelled(detail));
        add(question(detail), places(detail));
        section("conversation.purpose", detail.purpose());
        section("conversation.method", detail.method());
        if (!detail.address().isEmpty()) add(where(detail));
        add(new BackLinks(comments, dates, "session", session.id().value()));
    }

    private Component[] actions(SessionDetail detail) {
        var id = detail.session().id();
        List<Component> actions = new ArrayList<>();
        if (detail.openActions().contains(SessionAction.TAKE_PLACE))
            actions.add(button("conversation.take-place", "fm-primary", () -> take(id)));
        if (detail.openActions().contains(SessionAction.SIGN_IN)) {
            var door = new Anchor(
                    "conversations/" + id.value() + "/place", getTranslation("conversation.sign-in-to-take"));
            door.addClassName("fm-primary");
            door.setRouterIgnore(true);
            actions.add(door);
        }
        if (detail.openActions().contains(SessionAction.GIVE_UP_PLACE))
            actions.add(button("conversation.give-up-place", "fm-secondary", () -> giveUp(id)));
        if (detail.openActions().contains(SessionAction.OPEN_DESK)) {
            var desk = new Anchor("conversations/" + id.value() + "/desk", getTranslation("conversation.open-desk"));
            desk.addClassName("fm-quiet");
            actions.add(desk);
        }
        return actions.toArray(Component[]::new);
    }

    private void take(DialogueSessionId id) {
        attempt(id, () -> conversations.takePlace(id), "conversation.place-taken");
    }

    private void giveUp(DialogueSessionId id) {
        attempt(id, () -> conversations.giveUpPlace(id), "conversation.place-given-up");
    }

    /** Whatever comes of it, the page shows how things stand now. */
    private void attempt(DialogueSessionId id, Runnable work, String done) {
        try {
            work.run();
            Notice.show(getTranslation(done));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        conversations.find(id).ifPresent(this::show);
    }

    private Div cancelled(SessionDetail detail) {
        var note = new Div(new Paragraph(getTranslation("conversation.cancelled", detail.whyCancelled())));
        note.addClassName("fm-error");
        return note;
    }

    private Section question(SessionDetail detail) {
        var kicker = new H2(getTranslation("conversation.question"));
        kicker.addClassName("fm-kicker");
        var question = new Paragraph(detail.session().question());
        question.addClassName("fm-question");
        return new Section(kicker, question);
    }

    private Paragraph places(SessionDetail detail) {
        var session = detail.session();
        var line =
                new Paragraph(new Span(getTranslation("conversation.taken-of", session.taken(), session.capacity())));
        line.addClassNames("fm-line", "fm-session-places");
        if (session.mine()) line.add(new Pill(getTranslation("conversation.mine"), Pill.Tone.GOOD));
        else if (session.placesFree() == 0) line.add(new Pill(getTranslation("conversation.full"), Pill.Tone.WAITING));
        return line;
    }

    private void section(String key, String markdown) {
        if (markdown.isEmpty()) return;
        var section = new Section(new H2(getTranslation(key)), RichTextView.show(markdown));
        section.addClassName("fm-section");
        add(section);
    }

    private Section where(SessionDetail detail) {
        var address = new Paragraph(detail.session().venue() + "\n" + detail.address());
        address.addClassName("fm-address");
        var section = new Section(new H2(getTranslation("conversation.where")), address);
        section.addClassName("fm-section");
        return section;
    }

    private NativeButton button(String key, String className, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
