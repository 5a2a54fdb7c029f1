package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.ui.BackLinks;
import org.folkmoot.conversation.ArrivalService;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.MyTurn;
import org.folkmoot.conversation.PlaceAnswer;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.SessionAction;
import org.folkmoot.conversation.SessionDetail;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.SubjectParts;

/** One session: its question, when and where, how many places are left, and taking one. */
@Route("conversations/:sessionId")
@AnonymousAllowed
class SessionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String SESSION_ID = "sessionId";

    private final transient ConversationService conversations;
    private final transient PlaceService places;
    private final transient ArrivalService arrivals;
    private final transient PortalClock clock;
    private final transient FacilitatorService facilitators;
    private final transient AttendanceService attendance;
    private final transient SubjectParts parts;
    private final transient CommentService comments;
    private final transient Dates dates;

    private String title = "";

    SessionView(
            ConversationService conversations,
            PlaceService places,
            ArrivalService arrivals,
            PortalClock clock,
            FacilitatorService facilitators,
            AttendanceService attendance,
            CommentService comments,
            SubjectParts parts,
            Dates dates) {
        this.conversations = conversations;
        this.places = places;
        this.arrivals = arrivals;
        this.clock = clock;
        this.facilitators = facilitators;
        this.attendance = attendance;
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
        if (session.mine())
            arrivals.myCode(session.id()).ifPresent(code -> add(new MyCode(code, isToday(session.startsAt()))));
        if (detail.openActions().contains(SessionAction.SEE_FACILITATORS))
            facilitators.find(session.id()).ifPresent(run -> add(new RunByLine(run)));
        else ledBy(session.id());
        section("conversation.purpose", detail.purpose());
        section("conversation.method", detail.method());
        add(new SessionWhere(detail));
        add(new BackLinks(comments, dates, "session", session.id().value()));
    }

    private boolean isToday(Instant moment) {
        return clock.local(moment).toLocalDate().equals(clock.today());
    }

    private void ledBy(DialogueSessionId id) {
        var leaders = attendance.leadersOf(id);
        if (leaders.isEmpty()) return;
        add(new PageSection(getTranslation("conversation.led-by"), new Paragraph(String.join(", ", leaders))));
    }

    private Component[] actions(SessionDetail detail) {
        var id = detail.session().id();
        var open = detail.openActions();
        List<Component> actions = new ArrayList<>();
        if (open.contains(SessionAction.TAKE_PLACE))
            actions.add(button("conversation.take-place", "fm-primary", () -> take(id)));
        if (open.contains(SessionAction.JOIN_WAITING_LIST))
            actions.add(button("conversation.join-waiting-list", "fm-primary", () -> take(id)));
        if (open.contains(SessionAction.SIGN_IN)) {
            var door = new Anchor(
                    "conversations/" + id.value() + "/place",
                    getTranslation(
                            detail.session().placesFree() + detail.session().held() > 0
                                    ? "conversation.sign-in-to-take"
                                    : "conversation.sign-in-to-wait"));
            door.addClassName("fm-primary");
            door.setRouterIgnore(true);
            actions.add(door);
        }
        var offered = open.contains(SessionAction.CONFIRM_PLACE);
        if (offered) actions.add(button("conversation.confirm-place", "fm-primary", () -> confirm(id)));
        if (open.contains(SessionAction.LEAVE_WAITING_LIST))
            actions.add(button(
                    offered ? "conversation.let-offer-go" : "conversation.leave-waiting-list",
                    "fm-secondary",
                    () -> leave(id, offered)));
        if (open.contains(SessionAction.GIVE_UP_PLACE))
            actions.add(button("conversation.give-up-place", "fm-secondary", () -> giveUp(id)));
        if (open.contains(SessionAction.ADD_TO_CALENDAR)) {
            var file = new Anchor(
                    "api/v1/sessions/" + id.value() + "/calendar.ics", getTranslation("conversation.calendar.add"));
            file.addClassName("fm-quiet");
            file.setRouterIgnore(true);
            actions.add(file);
        }
        if (open.contains(SessionAction.OPEN_DESK)) actions.add(quiet(id, "desk", "conversation.open-desk"));
        if (open.contains(SessionAction.SEE_PLACES)) actions.add(quiet(id, "places", "conversation.see-places"));
        if (open.contains(SessionAction.SEE_FACILITATORS))
            actions.add(quiet(id, "facilitators", "conversation.run.link"));
        if (open.contains(SessionAction.CHANGE)) actions.add(quiet(id, "change", "conversation.change.link"));
        return actions.toArray(Component[]::new);
    }

    private Anchor quiet(DialogueSessionId id, String page, String key) {
        var link = new Anchor("conversations/" + id.value() + "/" + page, getTranslation(key));
        link.addClassName("fm-quiet");
        return link;
    }

    /** Between the page and the click the last place may have gone: then it is the next turn in the waiting list. */
    private void take(DialogueSessionId id) {
        attempt(id, () -> {
            if (places.takePlace(id) == PlaceAnswer.PLACE) return getTranslation("conversation.place-taken");
            var turn = conversations.find(id).map(detail -> detail.session().turn());
            return getTranslation(
                    "conversation.turn-given", turn.map(MyTurn::position).orElse(1));
        });
    }

    private void confirm(DialogueSessionId id) {
        attempt(id, () -> {
            places.confirmPlace(id);
            return getTranslation("conversation.place-confirmed");
        });
    }

    private void leave(DialogueSessionId id, boolean offered) {
        attempt(id, () -> {
            places.leaveWaitingList(id);
            return getTranslation(offered ? "conversation.offer-let-go" : "conversation.turn-left");
        });
    }

    private void giveUp(DialogueSessionId id) {
        attempt(id, () -> {
            places.giveUpPlace(id);
            return getTranslation("conversation.place-given-up");
        });
    }

    /** Whatever comes of it, the page shows how things stand now. */
    private void attempt(DialogueSessionId id, Supplier<String> work) {
        try {
            Notice.show(work.get());
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

    private Div places(SessionDetail detail) {
        return new PlacesLine(detail.session(), detail.held(), dates);
    }

    private void section(String key, String markdown) {
        if (markdown.isEmpty()) return;
        var section = new Section(new H2(getTranslation(key)), RichTextView.show(markdown));
        section.addClassName("fm-section");
        add(section);
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
